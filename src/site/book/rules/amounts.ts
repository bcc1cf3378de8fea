/** A quantity of the ledger stands twice, as the document words it and as a number: both must agree. */
import { DOCUMENT_IDS } from '../../../ledger/schemas/ids.ts';
import type { Statement } from '../../../ledger/schemas/statement.ts';
import type { Book } from '../book.ts';
import { numbersIn } from '../numbers.ts';

type Figure = NonNullable<Statement['figure']>;

/** What words beside a number say about it. */
const BOUNDS: readonly { words: RegExp; bound: Figure['bound'] }[] = [
  { words: /\b(less|fewer) than\b|\bunder\b/i, bound: 'less-than' },
  { words: /\b(over|more than|at least|a minimum of)\b|\d\+/i, bound: 'at-least' },
  { words: /\b(around|about|almost|nearly)\b/i, bound: 'about' },
  { words: /\bbetween\b|\d\s?[-–]\s?\d+ per cent/i, bound: 'range' },
];

/** Faults in the figures of all statements: a value that its words do not hold, a bound they deny. */
export function amountFaults({ statements }: Book): string[] {
  return DOCUMENT_IDS.flatMap((document) =>
    statements[document].flatMap(({ id, figure }) =>
      figure ? inFigure(figure, `content/statements/${document}.yaml, ${id}.figure`) : [],
    ),
  );
}

function inFigure({ shown, value, bound }: Figure, at: string): string[] {
  const faults: string[] = [];
  if (value !== undefined && !numbersIn(shown).includes(value))
    faults.push(`${at}.value: ${value}; expected a number that stands in "${shown}"`);
  const said = BOUNDS.find(({ words }) => words.test(shown));
  if (said && bound !== 'in-words' && bound !== said.bound)
    faults.push(`${at}.bound: "${bound}"; expected "${said.bound}", as in "${shown}"`);
  return faults;
}
