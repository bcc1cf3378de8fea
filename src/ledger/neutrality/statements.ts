import type { Statement } from '../schemas/statement.ts';
import { MOST_QUOTED_WORDS } from './limits.ts';
import { countWords } from './words.ts';

const MOST = { label: 12, says: 60, quote: MOST_QUOTED_WORDS } as const;

/** Words that say which part of a text a reader should look for. */
const PART =
  /\b(paragraphs?|principles?|bullets?|box(?:es)?|lines? of defence|pull-quotes?|items?|figures?|tables?|captions?|headings?|subtitle|title|cover|imprint|footer|footnotes?|references?|rows?|sentences?|thoughts?|columns?|pages?|sections?|contents|opening|closing)\b/i;

/**
 * What breaks the rules for a statement that a schema cannot see.
 *
 * @param statement the statement
 * @param at file and place, for the messages
 * @returns one line per fault: place, field, value and what was expected
 */
export function statementFaults(statement: Statement, at: string): string[] {
  const faults: string[] = [];
  for (const field of ['label', 'says', 'quote'] as const) {
    const words = countWords(statement[field] ?? '');
    if (words > MOST[field]) {
      faults.push(`${at}, ${field}: ${words} words; expected at most ${MOST[field]}`);
    }
  }
  const { locator, kind, figure, voice, of, note, checked } = statement;
  if (!PART.test(locator) || /\bL\d+\b|\blines? \d/i.test(locator)) {
    faults.push(
      `${at}, locator: "${locator}"; expected a place that readers can find (a paragraph, principle, bullet, box …), no line number`,
    );
  }
  if ((kind === 'figure') !== (figure !== undefined)) {
    faults.push(
      `${at}, figure: ${figure ? 'given' : 'missing'} for kind "${kind}"; expected it for kind "figure" and for no other`,
    );
  }
  if (voice !== 'own' && of === undefined) {
    faults.push(`${at}, of: missing for voice "${voice}"; expected whose view it is`);
  }
  if (checked === 'differs' && note === undefined) {
    faults.push(`${at}, note: missing where checked is "differs"; expected a reading note`);
  }
  return faults;
}
