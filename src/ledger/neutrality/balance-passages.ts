import { DOCUMENT_IDS, type DocumentId, documentId } from '../schemas/ids.ts';

/** How a paragraph is marked: it cites, it is our own, or it is context from outside the five. */
export type Mark = 'cited' | 'ours' | 'outside';

/** Words up to and with the citations that follow them. The last run of a paragraph may cite nothing. */
export interface Run {
  /** Plain text; quotations stand in “curly quotes”. */
  text: string;
  /** Ids of statements and context sources, in order; an id may stand twice. */
  cites: readonly string[];
}

/** The block that a passage stands in: the words of one document, named above them. */
export interface Voice {
  /** Which document speaks. */
  of: string;
  /** What it does there, as the head of the block says. */
  does: readonly string[];
  /** True for the first passage of its block. */
  begins: boolean;
}

/** A paragraph or an item of a list. */
export interface Passage {
  mark: Mark;
  /** True inside "In brief". */
  brief: boolean;
  /** True where a heading, a picture, a step or another part begins before it: it follows no passage. */
  opens: boolean;
  /** Left out where no block says who speaks. */
  voice?: Voice;
  runs: readonly Run[];
}

/** One value for each of the five documents. */
export type ByDocument<T> = Record<DocumentId, T>;

/** A value for each document, made in the fixed order. */
export function byDocument<T>(make: (id: DocumentId) => T): ByDocument<T> {
  const [crin, ecpat, brown, nspcc, iwf] = DOCUMENT_IDS;
  return {
    crin: make(crin),
    ecpat: make(ecpat),
    brown: make(brown),
    nspcc: make(nspcc),
    iwf: make(iwf),
  };
}

/**
 * The document that a cited id belongs to.
 *
 * @param id of a statement or of a context source
 * @returns undefined for context from outside the five
 */
export function documentOf(id: string): DocumentId | undefined {
  const known = documentId.safeParse(id.split('-')[0]);
  return known.success ? known.data : undefined;
}

/** The documents that a run cites, each once, in the fixed order. */
export function documentsOf({ cites }: Pick<Run, 'cites'>): DocumentId[] {
  return DOCUMENT_IDS.filter((id) => cites.some((cited) => documentOf(cited) === id));
}

/** The documents that the words of a run rest on: those that it cites, and the one that speaks in its block. */
export function restingOn({ cites }: Run, { voice }: Pick<Passage, 'voice'>): DocumentId[] {
  return documentsOf({ cites: voice ? [...cites, `${voice.of}-`] : cites });
}

/** Whether the words of a run rest on one document, and on nothing else: no other, and no context. */
export function restsOnlyOn(id: DocumentId, run: Run, passage: Pick<Passage, 'voice'>): boolean {
  return (
    restingOn(run, passage).join() === id && run.cites.every((cited) => documentOf(cited) === id)
  );
}

/** The words of a passage. */
export function textOf({ runs }: Pick<Passage, 'runs'>): string {
  return runs.map(({ text }) => text).join(' ');
}

/** The sum of some numbers; 0 for none. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** A part for each so many of the whole, such as `per(1000, quotations, words)`; 0 where there is no whole. */
export function per(scale: number, part: number, whole: number): number {
  return whole === 0 ? 0 : (scale * part) / whole;
}
