/** What the page says about what it shows, in plain words. */
import type { Shown } from './filter.ts';
import type { Known, View } from './state.ts';

/**
 * What is shown, in a line: how many questions and documents, and which of the choices are made.
 *
 * @param view what the reader chose
 * @param shown the rows that it leaves
 * @param known what there was to choose from
 */
export function summary(view: View, shown: readonly Shown[], known: Known): string {
  if (shown.length === 0)
    return 'Nothing here matches all of that. Choose more, or look for another word.';
  const all = known.questions.length;
  const hits = shown.reduce((sum, row) => sum + row.hits, 0);
  return [
    shown.length === all ? `${all} questions` : `${shown.length} of ${all} questions`,
    view.documents.length === known.documents.length
      ? 'all five documents'
      : `${view.documents.length} documents`,
    view.show === 'all' ? '' : view.show,
    view.reversed ? 'order reversed' : '',
    view.find === '' ? '' : `${hits} ${hits === 1 ? 'position' : 'positions'} with “${view.find}”`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/**
 * What a reader must know of a choice to read it right: which documents its differences or silences are of.
 *
 * @returns one sentence or two; empty where the words of the choice are enough
 */
export function explained({ documents, show }: View, known: Known): string {
  if (documents.length === known.documents.length || show === 'all') return '';
  return show === 'silences'
    ? `Silences of the ${documents.length} documents that you chose.`
    : `Differences are our reading of all five. Shown are those on which two or more of your
      ${documents.length} speak; one may lie with a document left out.`.replace(/\s+/g, ' ');
}

/** A view as it is told to those who listen: its line and its notes, a sentence after another. */
export function inWords({ line, notes }: { line: string; notes: readonly string[] }): string {
  return [line, ...notes].map((part, at) => (at < notes.length ? ended(part) : part)).join(' ');
}

function ended(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}
