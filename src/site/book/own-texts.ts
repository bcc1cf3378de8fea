/** Everything that we have written under content/, without what is somebody else’s. */
import { parse } from 'yaml';
import { splitMdx } from '../../ledger/evidence/mdx.ts';
import { proseOf } from '../../ledger/evidence/prose.ts';
import { textsOf } from '../../ledger/evidence/texts.ts';
import { withoutNames } from '../../ledger/neutrality/names.ts';
import { withoutQuotations } from '../../ledger/neutrality/wording.ts';

/** Folders whose `title` and `name` are ours; elsewhere they are somebody else’s. */
const OUR_TITLES = [
  'statements',
  'questions',
  'charts',
  'data',
  'controversies',
  'teach',
  'safeguarding.yaml',
];
/** Keys whose text is no sentence of ours. */
const FOREIGN = ['quote', 'address', 'publisher', 'forms', 'search'];
/** It holds what is refused. */
const WORD_LISTS = 'content/words.yaml';
/** What others answer is theirs; what becomes of it is told in our words. */
const REPLIES = 'content/replies.yaml';

/** A text of ours and where it stands. */
export interface OwnText {
  at: string;
  text: string;
}

/**
 * The texts of ours in files of content/.
 *
 * @param files path from the root of the project, and text; YAML and MDX
 * @param names official names and titles
 * @returns each text with a gap for every quotation, title of a work and name
 */
export function ownTextsOf(
  files: readonly { file: string; text: string }[],
  names: readonly string[],
): OwnText[] {
  return files
    .filter(({ file }) => file !== WORD_LISTS)
    .flatMap(({ file, text }) =>
      file.endsWith('.mdx') ? fromMdx(text, file) : fromYaml(text, file),
    )
    .map(({ at, text }) => ({ at, text: withoutNames(text, names) }));
}

function fromMdx(text: string, file: string): OwnText[] {
  const { frontmatter, body } = splitMdx(text);
  return [...textsIn(frontmatter, file), { at: file, text: proseOf(body) }];
}

function fromYaml(text: string, file: string): OwnText[] {
  if (file === REPLIES) return textsIn(text, file, ['from', 'says']);
  const ours = OUR_TITLES.includes(file.split('/')[1] ?? '');
  return textsIn(text, file, ours ? [] : ['title', 'name']);
}

function textsIn(yaml: string, file: string, foreign: readonly string[] = []): OwnText[] {
  const value: unknown = parse(yaml);
  return textsOf(value)
    .filter(({ key }) => !FOREIGN.includes(key) && !foreign.includes(key))
    .map(({ at, text }) => ({ at: `${file}, ${at}`, text: withoutQuotations(text) }));
}
