/** Sheets to print: charts that are there, and a hunt that names nobody and gives each document as many lines. */
import { isHard } from '../../../ledger/evidence/hard.ts';
import { repeated } from '../../../ledger/evidence/repeated.ts';
import { MOST_CLUE_WORDS } from '../../../ledger/neutrality/limits.ts';
import { countWords } from '../../../ledger/neutrality/words.ts';
import type { ChartSheet, Clue } from '../../../ledger/schemas/handouts.ts';
import { DOCUMENT_IDS } from '../../../ledger/schemas/ids.ts';
import type { Book } from '../book.ts';
import { OWN_LIFE } from './plan-words.ts';

const FILE = 'content/handouts.yaml';

/** Faults in what sheets hold that stands nowhere else. */
export function handoutFaults(book: Book): string[] {
  const { charts, hunt } = book.handouts;
  return [
    ...charts.flatMap((sheet) => inChart(sheet, book)),
    ...repeated(charts.map(({ chart }) => chart)).map((id) => twice('charts', id)),
    ...hunt.flatMap((line) => inClue(line, book)),
    ...repeated(hunt.map(({ statement }) => statement)).map((id) => twice('hunt', id)),
    ...sharedOut(hunt),
  ];
}

function twice(at: string, id: string): string {
  return `${FILE}, ${at}: "${id}" stands twice; expected it once`;
}

function inChart({ chart, state, ask }: ChartSheet, { charts }: Book): string[] {
  const found = charts.find(({ id }) => id === chart);
  if (!found) return [`${FILE}, charts: "${chart}" is no chart; expected the id of one`];
  const states = found.spec.states.map(({ id }) => id);
  return [
    ...(states.includes(state)
      ? []
      : [`${FILE}, ${chart}.state: "${state}"; expected one of ${states.join(', ')}`]),
    ...ask.flatMap((question) => {
      const words = OWN_LIFE.exec(question)?.[0];
      return words === undefined
        ? []
        : [`${FILE}, ${chart}.ask: "${words}"; expected nothing about a pupil’s own life`];
    }),
  ];
}

function inClue({ statement: id, clue }: Clue, { ledger, documents }: Book): string[] {
  const at = `${FILE}, hunt, ${id}`;
  const entry = ledger.statements.get(id);
  if (!entry) return [`${at}: there is no such statement; expected the id of one`];
  const words = countWords(clue);
  const name = documents
    .flatMap(({ short, name: whole }) => [short, whole])
    .find((one) => clue.includes(one));
  return [
    ...(isHard(entry.statement)
      ? [`${at}: needs care; expected nothing that was done to somebody on a pupil’s sheet`]
      : []),
    ...(name === undefined ? [] : [`${at}: "${name}"; expected no name, as it is to be found`]),
    ...(words > MOST_CLUE_WORDS
      ? [`${at}: ${words} words; expected at most ${MOST_CLUE_WORDS}`]
      : []),
  ];
}

/** No document is looked for more than another. */
function sharedOut(hunt: readonly Clue[]): string[] {
  const counts = DOCUMENT_IDS.map(
    (id) => hunt.filter(({ statement }) => statement.startsWith(`${id}-`)).length,
  );
  return new Set(counts).size === 1
    ? []
    : [
        `${FILE}, hunt: ${DOCUMENT_IDS.map((id, at) => `${id} ${counts[at] ?? 0}`).join(', ')}; expected as many lines for each document`,
      ];
}
