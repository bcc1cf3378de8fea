/** What a new statement, question, chart or term begins as. The content refuses what is not filled in. */
import { parseDocument as parseYaml } from 'yaml';
import { DOCUMENT_IDS, slug, statementId } from '../../src/ledger/schemas/ids.ts';

/** A file as it stands after a change. */
export interface Change {
  file: string;
  text: string;
  /** Where the new part begins. */
  line: number;
}

/** Text of a file; undefined where there is none. */
type Read = (file: string) => string | undefined;

const USAGE = `expected: statement <${DOCUMENT_IDS.join('|')}>-<name>, question <name>, chart <name> like <a chart of content/charts>, or term <name>, in lower-case words joined by hyphens`;

/**
 * Works out the files that a new piece of content needs.
 * @param args what and its id, such as ["term", "hash"]
 * @param read looks into the files that are there
 * @param questions how many there are
 * @throws for an unknown kind, a malformed id, or an id that is taken, naming it
 */
export function begin(args: readonly string[], read: Read, questions: number): Change[] {
  const [what, id = '', like, model = ''] = args;
  if (what === 'statement') return statement(known(statementId.safeParse(id).success, id), read);
  const name = known(slug.safeParse(id).success, id);
  if (what === 'question') return question(name, read, questions + 1);
  if (what === 'term') return term(name, read);
  if (what === 'chart' && like === 'like') return chart(name, model, read);
  throw new Error(`"${args.join(' ')}"; ${USAGE}`);
}

function known(ok: boolean, id: string): string {
  if (ok) return id;
  throw new Error(`id: "${id}" is no name; ${USAGE}`);
}

function need(file: string, read: Read): string {
  const text = read(file);
  if (text === undefined) throw new Error(`${file} is missing; ${USAGE}`);
  return text;
}

function free(file: string, read: Read): void {
  if (read(file) !== undefined) throw new Error(`${file} is there already; expected a new name`);
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}

/** A text with a part put in at a place. */
function put(file: string, text: string, at: number, part: string): Change {
  return { file, text: text.slice(0, at) + part + text.slice(at), line: lineOf(text, at) + 1 };
}

function taken(text: string, id: string, file: string): void {
  if (new RegExp(`^ *-? *id: ${id}$`, 'm').test(text))
    throw new Error(`${file}, id: "${id}" is there already; expected a new name`);
}

function statement(id: string, read: Read): Change[] {
  const document = DOCUMENT_IDS.find((one) => id.startsWith(`${one}-`)) ?? '';
  const file = `content/statements/${document}.yaml`;
  const text = need(file, read);
  taken(text, id, file);
  const coverage = need('content/coverage.yaml', read);
  // Rows stand by document and kind: the new one comes after the last position of its own.
  const last = coverage.lastIndexOf(`\n  - document: ${document}\n    part: position\n`);
  const next = coverage.slice(last + 1).search(/\n(\n| {2}- document: |unused:)/);
  return [
    put(
      file,
      text,
      text.length,
      `
- id: ${id}
  kind: position
  label: FILL IN at most 12 words for lists
  locator: FILL IN the heading, then paragraph, bullet or principle number
  says: >-
    FILL IN what the document says there, in our words, at most 60.
  voice: own
  origin: none given
  checked: not-applicable
`,
    ),
    put(
      'content/coverage.yaml',
      coverage,
      last + 1 + next + 1,
      `  - document: ${document}
    part: position
    what: FILL IN what it is, in a few words
    statements: [${id}]
`,
    ),
  ];
}

function question(name: string, read: Read, number: number): Change[] {
  const file = `content/questions/${name}.yaml`;
  free(file, read);
  const positions = DOCUMENT_IDS.map(
    (id) => `  ${id}:
    kinds: [does not address]
    text: FILL IN at most 60 words, or “Does not address this.”
    statements: []
`,
  ).join('');
  const text = `number: ${number}
question: FILL IN a question with no answer built in
short: FILL IN the question in at most five words
why: >-
  FILL IN why it matters, in our words, at most 50.
difference:
  kinds: [scope]
  text: >-
    FILL IN what kinds of difference lie between the positions, and which.
settle: >-
  FILL IN what would help to settle it.
positions:
${positions}`;
  return [{ file, text, line: 1 }];
}

function term(id: string, read: Read): Change[] {
  const file = 'content/glossary.yaml';
  const text = need(file, read);
  taken(text, id, file);
  const part = `
- id: ${id}
  term: FILL IN the term as it stands in the list
  means: >-
    FILL IN at most three short sentences and 45 words.
  link: optional
  ours: true
`;
  // Terms stand in the order of their ids.
  const ids = [...text.matchAll(/^\n- id: (.+)$/gm)];
  const next = ids.find(([, other]) => other !== undefined && other > id);
  return [put(file, text, next?.index ?? text.length, part)];
}

/** Words of a chart that belong to it alone: copied, they would tell of another chart. */
const WORDS = [
  'title',
  'subtitle',
  'caveat',
  'caveatShort',
  'caption',
  'neutral',
  'conclude',
  'source',
  'alt',
  'words',
  'of',
  'rest',
  'unit',
  'name',
];

function chart(name: string, model: string, read: Read): Change[] {
  const file = `content/charts/${name}.yaml`;
  free(file, read);
  const document = parseYaml(need(`content/charts/${model}.yaml`, read));
  const value: unknown = document.toJS();
  for (const path of pathsOf(value)) {
    const key = String(path.at(-1));
    // At the top a label is the name of a column.
    if (WORDS.includes(key) || (key === 'label' && path.length > 1))
      document.setIn(path, `FILL IN ${key}`);
  }
  // Statements of another chart would pass for those of this one.
  document.setIn(['cites'], ['FILL IN ids of the statements that it rests on']);
  document.setIn(['version'], 1);
  // They are numbers, and those of the model are not its own.
  document.setIn(['years'], 'FILL IN years');
  return [{ file, text: document.toString({ lineWidth: 100 }), line: 1 }];
}

/** Paths to every text of a YAML value. */
function pathsOf(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof value === 'string') return [[...path]];
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => pathsOf(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...path, key]));
}
