import { readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { read, readProse, sourcesIn } from '../../scripts/read-content.ts';
import { parseYaml } from '../../src/evidence/parse.ts';
import { proseOf } from '../../src/evidence/prose.ts';
import { textsOf } from '../../src/evidence/texts.ts';
import { withoutNames } from '../../src/neutrality/names.ts';
import { withoutQuotations } from '../../src/neutrality/wording.ts';
import { wordsSchema } from '../../src/schemas/words.ts';

/** The wording rules. */
export const words = parseYaml(wordsSchema, read('content/words.yaml').text, 'content/words.yaml');

const FOLDERS = ['documents', 'statements', 'context', 'questions', 'charts'];
/** Folders where `title` and `name` are somebody else’s. */
const TITLES = ['documents', 'context'];
/** Keys whose text is no sentence of ours. */
const FOREIGN = ['quote', 'address', 'publisher', 'forms'];

/** A text of ours and where it stands. */
export interface OwnText {
  at: string;
  text: string;
}

/**
 * Everything we have written under content/, without quotations, titles of works and official
 * names. Each of them leaves a gap.
 */
export function ownTexts(): OwnText[] {
  const yaml = FOLDERS.flatMap((folder) =>
    sourcesIn(folder, '.yaml').flatMap(({ file, text }) =>
      fromYaml(text, file, TITLES.includes(folder)),
    ),
  );
  const data = readdirSync('content/data').flatMap((id) => {
    const { file, text } = read(`content/data/${id}/meta.yaml`);
    return fromYaml(text, file, false);
  });
  const prose = readProse().flatMap(({ file, frontmatter, body }) => [
    ...fromYaml(frontmatter, file, false),
    { at: file, text: proseOf(body) },
  ]);
  // Lists that stand alone: the site, the glossary, help, … The word lists hold what is refused.
  const lists = sourcesIn('.', '.yaml')
    .filter(({ id }) => id !== 'words')
    .flatMap(({ file, text }) => fromYaml(text, file, true));
  return [...yaml, ...data, ...lists, ...prose].map(({ at, text }) => ({
    at,
    text: withoutNames(text, words.names),
  }));
}

function fromYaml(yaml: string, file: string, titlesAreForeign: boolean): OwnText[] {
  const value: unknown = parse(yaml);
  return textsOf(value)
    .filter(({ key }) => !FOREIGN.includes(key))
    .filter(({ key }) => !(titlesAreForeign && ['title', 'name'].includes(key)))
    .map(({ at, text }) => ({ at: `${file}, ${at}`, text: withoutQuotations(text) }));
}
