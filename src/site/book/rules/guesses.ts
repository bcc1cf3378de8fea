/** What readers may guess: the answer is the one that the ledger or the data gives, and the slider reaches it. */
import { isHard } from '../../../ledger/evidence/hard.ts';
import { tagsOf } from '../../../ledger/evidence/mdx.ts';
import { repeated } from '../../../ledger/evidence/repeated.ts';
import type { Guess } from '../../../ledger/schemas/guess.ts';
import { isOn, middleOf } from '../../../reader/guess/core.ts';
import type { Book, Prose } from '../book.ts';
import type { Look } from '../look.ts';
import { countsIn, numbersIn } from '../numbers.ts';

const FILE = 'content/guesses.yaml';

/** Faults in all guesses, and in the tags that show them. */
export function guessFaults({ book, prose }: Pick<Look, 'book' | 'prose'>): string[] {
  const ids = book.guesses.map(({ id }) => id);
  return [
    ...repeated(ids).map((id) => `${FILE}, id: "${id}" stands twice; expected each id once`),
    ...book.guesses.flatMap((guess) => [
      ...onScale(guess),
      ...inSources(guess, book),
      ...inAnswer(guess, book),
    ]),
    ...prose.flatMap((text) => inProse(text, ids)),
    ...nowhere(ids, prose),
  ];
}

/** The slider starts in the middle and can be set to the answer. */
function onScale({ id, min, max, step, start, answer, shown }: Guess): string[] {
  const at = `${FILE}, ${id}`;
  if (max <= min) return [`${at}.max: ${max}; expected more than min, ${min}`];
  const middle = middleOf({ min, max, step });
  return [
    ...(isOn(answer, { min, max, step })
      ? []
      : [`${at}.answer: ${answer}; expected a step of ${step} from ${min} to ${max}`]),
    ...(start === middle ? [] : [`${at}.start: ${start}; expected the middle, ${middle}`]),
    ...(numbersIn(shown).includes(answer)
      ? []
      : [`${at}.shown: "${shown}"; expected words with the answer, ${answer}`]),
  ];
}

/** What is cited is known, and nobody guesses at what was done to somebody. */
function inSources({ id, statement, limits }: Guess, { ledger }: Book): string[] {
  const cited: [string, string][] = [
    ['statement', statement],
    ...limits.cites.map((one): [string, string] => ['limits.cites', one]),
  ];
  return cited.flatMap(([field, one]) => {
    const at = `${FILE}, ${id}.${field}: "${one}"`;
    const entry = ledger.statements.get(one)?.statement;
    if (!entry && !ledger.context.has(one))
      return [
        `${at} is not known; expected an id of content/statements or content/context/sources.yaml`,
      ];
    return isHard(entry) ? [`${at} needs care; expected one that may be guessed at`] : [];
  });
}

/** The answer, and the counts in the words after it, are those of the figure or of the data. */
function inAnswer(guess: Guess, { ledger, datasets }: Book): string[] {
  const { id, statement, computed, answer, step, after } = guess;
  const at = `${FILE}, ${id}`;
  if (!computed) {
    const entry = ledger.statements.get(statement)?.statement;
    const figure = entry?.figure;
    if (!entry && !ledger.context.has(statement)) return [];
    if (figure?.value === undefined || figure.bound !== 'exact')
      return [`${at}.statement: "${statement}"; expected one with an exact figure, or computed`];
    return answer === figure.value
      ? strangeCounts(after, [answer], at)
      : [`${at}.answer: ${answer}; expected ${figure.value}, as in "${statement}"`];
  }
  const { data, column, label, row } = computed;
  const rows = datasets.find((dataset) => dataset.id === data)?.table.rows ?? [];
  const part = rows.find((candidate) => candidate[label] === row)?.[column];
  if (typeof part !== 'number')
    return [
      `${at}.computed: "${data}" has no number in column "${column}" where ${label} is "${row}"; expected one`,
    ];
  const whole = rows.reduce((sum, candidate) => sum + Number(candidate[column]), 0);
  const share = (100 * part) / whole;
  return Math.abs(share - answer) <= step / 2
    ? strangeCounts(after, [part, whole], at)
    : [
        `${at}.answer: ${answer}; expected ${share.toFixed(2)} to the nearest step, ${part} of ${whole}`,
      ];
}

function strangeCounts(after: string, known: readonly number[], at: string): string[] {
  return countsIn(after)
    .filter((count) => !known.includes(count))
    .map((count) => `${at}.after: ${count}; expected one of ${known.join(', ')}`);
}

/** Tags name a guess that there is, each at most once on a page. */
function inProse({ file, body }: Prose, known: readonly string[]): string[] {
  const used = guessesIn(body);
  return [
    ...used
      .filter((id) => !known.includes(id))
      .map(
        (id) => `${file}, <Guess id>: "${id}" is not known; expected one of ${known.join(', ')}`,
      ),
    ...repeated(used).map(
      (id) => `${file}, <Guess id>: "${id}" stands twice; expected it once on a page`,
    ),
  ];
}

/** A frame leads to the page on which its guess stands. */
function nowhere(ids: readonly string[], prose: readonly Prose[]): string[] {
  const used = prose.flatMap(({ body }) => guessesIn(body));
  return ids
    .filter((id) => !used.includes(id))
    .map((id) => `${FILE}, id: "${id}" stands nowhere; expected <Guess id="${id}" /> in a text`);
}

function guessesIn(body: string): string[] {
  return tagsOf(body)
    .filter(({ name }) => name === 'Guess')
    .map(({ attributes }) => attributes.id ?? '');
}
