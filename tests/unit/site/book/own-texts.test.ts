import { describe, expect, test } from 'vitest';
import { GAP } from '../../../../src/ledger/schemas/words.ts';
import { ownTextsOf } from '../../../../src/site/book/own-texts.ts';

function textsIn(file: string, text: string): Record<string, string> {
  return Object.fromEntries(
    ownTextsOf([{ file, text }], ['The Lamp']).map((one) => [one.at, one.text]),
  );
}

const YAML = 'title: A title\nname: A name\nquote: Their words\nsays: We say “theirs” of the lamp';

describe('what is ours', () => {
  test.each(['statements', 'questions', 'charts', 'data'])('titles of %s are', (folder) => {
    const file = `content/${folder}/a.yaml`;
    expect(textsIn(file, YAML)).toEqual({
      [`${file}, title`]: 'A title',
      [`${file}, name`]: 'A name',
      [`${file}, says`]: `We say ${GAP} of ${GAP}`,
    });
  });

  test.each(['content/documents/a.yaml', 'content/context/sources.yaml', 'content/help.yaml'])(
    'titles and names in %s are somebody else’s',
    (file) => {
      expect(textsIn(file, YAML)).toEqual({ [`${file}, says`]: `We say ${GAP} of ${GAP}` });
    },
  );

  test('a chapter is, above its body too', () => {
    const file = 'content/chapters/a.mdx';
    expect(textsIn(file, '---\ntitle: Ours\n---\nWords of <Q of="iwf">theirs</Q>.')).toEqual({
      [`${file}, title`]: 'Ours',
      [file]: `Words of ${GAP}.`,
    });
  });

  test('the lists of words to avoid are not searched for them', () => {
    expect(textsIn('content/words.yaml', YAML)).toEqual({});
  });
});
