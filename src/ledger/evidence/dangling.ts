import { type DocumentId, DOCUMENT_IDS } from '../schemas/ids.ts';
import type { Question } from '../schemas/question.ts';
import type { Document } from '../schemas/document.ts';
import { COUNTED } from './counts.ts';
import { guideCites } from './guide.ts';
import type { Ledger } from './ledger.ts';
import { tagsOf } from './mdx.ts';
import { chartUsesOf, citationsOf, questionsOf } from './references.ts';

/** Tags whose documents have a rule of their own, which tells the line too. */
const LINED = ['Voice', 'Silent'];

/** Everything that refers to something else by its id. */
export interface Referring {
  chapters: readonly { file: string; body: string }[];
  charts: readonly {
    id: string;
    file: string;
    cites: readonly string[];
    states: readonly string[];
  }[];
  questions: readonly ({ id: string; file: string } & Pick<Question, 'positions'>)[];
  documents: readonly ({ id: DocumentId; file: string } & Pick<Document, 'cites' | 'subject'>)[];
}

/**
 * Ids that nothing has.
 *
 * @param ledger statements and context sources
 * @param site chapters, charts, questions and reading guides
 * @returns one line per fault: file, field, value and what was expected
 */
export function danglingFaults(ledger: Ledger, site: Referring): string[] {
  return [
    ...site.chapters.flatMap((chapter) => inChapter(ledger, site, chapter)),
    ...site.charts.flatMap(({ file, cites }) => unknownIds(ledger, cites, `${file}, cites`)),
    ...site.questions.flatMap((question) => inQuestion(ledger, question)),
    ...site.documents.flatMap((document) => [
      ...ownIds(ledger, document.id, guideCites(document), `${document.file}, cites`),
      ...ownIds(ledger, document.id, [document.subject], `${document.file}, subject`),
    ]),
  ];
}

function inChapter(
  ledger: Ledger,
  { charts, questions }: Referring,
  { file, body }: Referring['chapters'][number],
): string[] {
  const faults = unknownIds(ledger, citationsOf(body, file), `${file}, <S id>`);
  for (const { chart, state } of chartUsesOf(body, file)) {
    const known = charts.find(({ id }) => id === chart);
    if (!known)
      faults.push(
        `${file}, chart: "${chart}" is not known; expected a file content/charts/${chart}.yaml`,
      );
    else if (state !== undefined && !known.states.includes(state)) {
      faults.push(
        `${file}, state: "${chart}" has no state "${state}"; expected one of ${known.states.join(', ')}`,
      );
    }
  }
  for (const { name, attributes } of tagsOf(body)) {
    const { of } = attributes;
    const [what, known]: [string, readonly string[]] =
      name === 'Count' ? ['something counted', COUNTED] : ['a document', DOCUMENT_IDS];
    if (of === undefined || known.includes(of) || LINED.includes(name)) continue;
    faults.push(
      `${file}, <${name} of>: "${of}" is not ${what}; expected one of ${known.join(', ')}`,
    );
  }
  for (const id of questionsOf(body, file)) {
    if (questions.some((question) => question.id === id)) continue;
    faults.push(
      `${file}, question: "${id}" is not known; expected a file content/questions/${id}.yaml`,
    );
  }
  return faults;
}

function inQuestion(ledger: Ledger, { file, positions }: Referring['questions'][number]): string[] {
  return DOCUMENT_IDS.flatMap((id) =>
    ownIds(ledger, id, positions[id].statements, `${file}, positions.${id}.statements`),
  );
}

/** Faults of ids that must be known and must belong to one document. */
function ownIds(ledger: Ledger, id: DocumentId, ids: readonly string[], at: string): string[] {
  const strangers = ids.filter((statement) => !statement.startsWith(`${id}-`));
  return [
    ...unknownIds(ledger, ids, at),
    ...strangers.map(
      (stranger) =>
        `${at}: "${stranger}" belongs to another document; expected ids that start with "${id}-"`,
    ),
  ];
}

function unknownIds(ledger: Ledger, ids: readonly string[], at: string): string[] {
  return ids
    .filter((id) => !ledger.statements.has(id) && !ledger.context.has(id))
    .map(
      (id) =>
        `${at}: "${id}" is not known; expected an id of content/statements or content/context/sources.yaml`,
    );
}
