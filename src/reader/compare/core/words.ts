/** What the page says about what it shows, in plain words. */
import type { Shown } from './filter.ts';
import type { Known, View } from './state.ts';

/** Things that are quoted back to a reader: at most so many, each at most so long. */
const MOST = 3;
const LONGEST = 24;

/** A list in a sentence, joined by `or`. */
export function named(items: readonly string[]): string {
  const quotes = items.map((item) => `“${item}”`);
  const last = quotes.at(-1) ?? '';
  return quotes.length < 2 ? last : `${quotes.slice(0, -1).join(', ')} or ${last}`;
}

/** Pieces of an address in a sentence, in quotation marks, cut where they are long or many. */
export function quoted(items: readonly string[]): string {
  const shown = [...new Set(items)];
  const quotes = shown.slice(0, MOST).map((item) => {
    const letters = Array.from(item);
    return `“${letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : item}”`;
  });
  const rest = shown.length - quotes.length;
  return rest > 0 ? `${quotes.join(', ')} and ${rest} more` : quotes.join(', ');
}

/**
 * What is shown, in one or two sentences.
 *
 * @param view what the reader chose
 * @param shown the rows that it leaves
 * @param known what there was to choose from
 */
export function summary(view: View, shown: readonly Shown[], known: Known): string {
  if (shown.length === 0)
    return 'Nothing here matches all of that. Choose more, or look for another word.';
  const questions = known.questions.length;
  const rows =
    shown.length === questions
      ? `All ${questions} questions`
      : `${shown.length} of ${questions} questions`;
  const counted = `${rows}, ${view.documents.length} of ${known.documents.length} documents.`;
  if (view.find === '') return counted;
  const hits = shown.reduce((sum, row) => sum + row.hits, 0);
  const positions = hits === 1 ? '1 position has' : `${hits} positions have`;
  return `${counted} ${positions} what you look for.`;
}
