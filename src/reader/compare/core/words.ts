/** What the page says about what it shows, in plain words. */
import type { Shown } from './filter.ts';
import type { Known, View } from './state.ts';

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
