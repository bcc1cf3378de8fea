/** What a reader compares, as an address holds it: any address gives a view, and what it left out. */
import { readAsked } from '../../search/core/asked.ts';
import { named, quoted } from './quote.ts';

/** All questions; those with a difference other than scope; positions that are silent or nearly so. */
export const SHOWS = ['all', 'differences', 'silences'] as const;
type Show = (typeof SHOWS)[number];

/** What the page shows. */
export interface View {
  /** Ids of two documents at least, in the fixed order. */
  documents: string[];
  /** Numbers of the chosen questions, ascending; none means all of them. */
  questions: number[];
  /** Whether the order of the documents at each question is turned round. */
  reversed: boolean;
  show: Show;
  /** What is looked for, as typed, white space collapsed; empty for nothing. */
  find: string;
}

/** What there is to choose from; the list of documents is handed in, so that nothing here knows them. */
export interface Known {
  /** Ids of the documents, in the fixed order. */
  documents: readonly string[];
  /** Numbers of the questions. */
  questions: readonly number[];
}

/** A view, and in plain words what of the input is not in it. */
export interface Read {
  view: View;
  leftOut: string[];
}

/** Fewest documents that make a comparison. */
export const FEWEST = 2;

/** Everything, as the page first stands. */
export function wholeView({ documents }: Pick<Known, 'documents'>): View {
  return { documents: [...documents], questions: [], reversed: false, show: 'all', find: '' };
}

/**
 * Reads a view from an address.
 *
 * @param query the part of the address from `?` on, whatever it holds
 * @param known what there is to choose from
 * @returns a valid view, and one sentence for each thing that was left out. Names that the page does
 *   not know, such as those that other sites add to addresses, are passed over.
 */
export function readView(query: string, known: Known): Read {
  const params = new URLSearchParams(query);
  const leftOut: string[] = [];
  const twice = ['d', 'q', 'order', 'show', 'find'].filter((key) => params.getAll(key).length > 1);
  if (twice.length > 0)
    leftOut.push(`The address has more than one ${quoted(twice)}. The first counts.`);
  const { find, leftOut: unfound } = readFind(params.get('find') ?? '');
  const view: View = {
    documents: readDocuments(params.get('d') ?? '', known.documents, leftOut),
    questions: readQuestions(params.get('q') ?? '', known.questions, leftOut),
    reversed: readChoice('order', params.get('order'), ['reversed'], leftOut) === 'reversed',
    show: readChoice('show', params.get('show'), SHOWS, leftOut) ?? 'all',
    find,
  };
  return { view, leftOut: [...leftOut, ...unfound] };
}

/**
 * Reads what is looked for.
 *
 * @param typed whatever a reader typed or an address holds
 * @returns what can be looked for, empty where nothing can; and what is left out
 */
export function readFind(typed: string): { find: string; leftOut: string[] } {
  const find = typed
    .replace(/\p{Cs}/gu, '')
    .trim()
    .replace(/\s+/g, ' ');
  const asked = readAsked(find);
  if (asked.sort === 'no') return { find: '', leftOut: [asked.why] };
  if (asked.sort === 'words' && /[<>{}[\]\\|=&#%$^*~`]/.test(find))
    return { find, leftOut: [`Only words are looked for: ${asked.terms.join(', ')}.`] };
  return { find, leftOut: [] };
}

/** Items of a list in an address, told apart: those that `known` takes, others, repeats. */
function sorted<T>(
  list: string,
  known: (item: string) => T | undefined,
): { taken: Set<T>; unknown: string[]; repeated: string[] } {
  const taken = new Set<T>();
  const unknown: string[] = [];
  const repeated: string[] = [];
  for (const item of list.split(',').map((part) => part.trim())) {
    const value = known(item);
    if (item === '') continue;
    if (value === undefined) unknown.push(item);
    else if (taken.has(value)) repeated.push(item);
    else taken.add(value);
  }
  return { taken, unknown, repeated };
}

function readDocuments(list: string, ids: readonly string[], leftOut: string[]): string[] {
  const { taken, unknown, repeated } = sorted(list, (item) =>
    ids.find((id) => id === item.toLowerCase()),
  );
  if (unknown.length > 0) leftOut.push(`Not one of the five documents: ${quoted(unknown)}.`);
  if (repeated.length > 0) leftOut.push(`Named more than once, shown once: ${quoted(repeated)}.`);
  if (taken.size === 1)
    leftOut.push('A comparison needs two documents at least, so all five are shown.');
  return taken.size < FEWEST ? [...ids] : ids.filter((id) => taken.has(id));
}

function readQuestions(list: string, numbers: readonly number[], leftOut: string[]): number[] {
  const { taken, unknown, repeated } = sorted(list, (item) =>
    /^\d{1,6}$/.test(item) ? numbers.find((number) => number === Number(item)) : undefined,
  );
  if (unknown.length > 0)
    leftOut.push(`Not the number of one of the ${numbers.length} questions: ${quoted(unknown)}.`);
  if (repeated.length > 0) leftOut.push(`Named more than once, shown once: ${quoted(repeated)}.`);
  return taken.size === numbers.length ? [] : [...taken].sort((a, b) => a - b);
}

function readChoice<T extends string>(
  name: string,
  value: string | null,
  choices: readonly T[],
  leftOut: string[],
): T | undefined {
  if (value === null || value === '') return undefined;
  const choice = choices.find((known) => known === value.toLowerCase());
  if (choice === undefined)
    leftOut.push(
      `${quoted([value])} means nothing after “${name}”, where ${named(choices)} can stand.`,
    );
  return choice;
}

/**
 * Writes a view as the part of an address from `?` on.
 *
 * @param known what there is to choose from: all of it needs no words
 * @returns empty for the whole view; `readView` gives the same view back
 */
export function writeView(
  { documents, questions, reversed, show, find }: View,
  known: Pick<Known, 'documents'>,
): string {
  const parts = [
    documents.length < known.documents.length ? `d=${documents.join(',')}` : '',
    questions.length > 0 ? `q=${questions.join(',')}` : '',
    reversed ? 'order=reversed' : '',
    show === 'all' ? '' : `show=${show}`,
    find === '' ? '' : new URLSearchParams({ find }).toString(),
  ].filter((part) => part !== '');
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
