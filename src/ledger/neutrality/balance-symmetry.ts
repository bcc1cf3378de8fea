import type { DocumentId } from '../schemas/ids.ts';
import type { Statement } from '../schemas/statement.ts';
import type { BalanceInput } from './balance-input.ts';
import { documentOf, type Passage, per, textOf } from './balance-passages.ts';
import { type Concern, ownFirst } from './concerns.ts';
import { firstMention } from './introductions.ts';
import { countWords } from './words.ts';

/** Words of a paragraph by which a reader finds it. */
const BEGINNING = 8;

/** Five rules that are the same for all five documents, measured for one of them. */
export interface SymmetryBalance {
  /** Quotations in chapters, questions and on the home page, and the words there that are about it. */
  quotations: { words: number; count: number; per1000: number };
  /** Statements with a figure, those with the badge, and their share of the figures in per cent. */
  badges: { figures: number; badges: number; share: number };
  /** Paragraphs of ours right after one that rests on this document alone: text and first words. */
  oursAfter: { text: string; begins: string }[];
  /** Texts with the document, and those that say who speaks where they first name or cite it. */
  introductions: { texts: number; introduced: number };
  /** Statements in the voice of others, and how many people, bodies and groups these are. */
  others: { statements: number; voices: number };
  /** Paragraphs of its block on the home page, words of the first, and whether it is the own subject. */
  concern: { entries: number; words: number; ownFirst: boolean };
}

/**
 * Measures the five rules for one document.
 *
 * @param about words and quotations that are about it, in chapters, questions and on the home page
 */
export function symmetryBalance(
  id: DocumentId,
  {
    texts,
    statements,
    documents,
    concerns,
  }: Pick<BalanceInput, 'texts' | 'statements' | 'documents' | 'concerns'>,
  about: { words: number; quotations: number },
): SymmetryBalance {
  const mentions = texts.flatMap(
    ({ passages }) => firstMention(passages, { ...documents[id], id }) ?? [],
  );
  return {
    quotations: {
      words: about.words,
      count: about.quotations,
      per1000: per(1000, about.quotations, about.words),
    },
    badges: badgesOf(statements[id]),
    oursAfter: texts.flatMap(({ id: text, passages }) =>
      oursAfter(id, passages).map((begins) => ({ text, begins })),
    ),
    introductions: {
      texts: mentions.length,
      introduced: mentions.filter(({ introduced }) => introduced).length,
    },
    others: othersOf(statements[id]),
    concern: concernOf(id, concerns, documents[id].subject),
  };
}

/** Statements with a figure, and the badges of doubt on them. */
export function badgesOf(
  statements: readonly Pick<Statement, 'kind' | 'checked'>[],
): SymmetryBalance['badges'] {
  const figures = statements.filter(({ kind }) => kind === 'figure').length;
  const badges = statements.filter(({ checked }) => checked === 'not-verified').length;
  return { figures, badges, share: per(100, badges, figures) };
}

/** How paragraphs of ours begin that stand right after one that rests on a document alone. */
export function oursAfter(id: DocumentId, passages: readonly Passage[]): string[] {
  return passages
    .filter((passage, at) => {
      const before = passages[at - 1];
      return passage.mark === 'ours' && !passage.opens && before !== undefined && alone(id, before);
    })
    .map((passage) => textOf(passage).split(' ').slice(0, BEGINNING).join(' '));
}

/** True for a paragraph of the document’s that cites it and nothing else. */
function alone(id: DocumentId, { mark, runs }: Passage): boolean {
  const cites = runs.flatMap((run) => run.cites);
  return mark === 'cited' && cites.length > 0 && cites.every((cited) => documentOf(cited) === id);
}

/**
 * Whose voices a document carries besides its own: what stands before the first comma says who it is,
 * what follows says how the document comes by it.
 */
export function othersOf(
  statements: readonly Pick<Statement, 'voice' | 'of'>[],
): SymmetryBalance['others'] {
  const others = statements.filter(({ voice }) => voice !== 'own');
  const voices = others.map(({ of = '' }) => of.split(/[,;:]/)[0] ?? '');
  return {
    statements: others.length,
    voices: new Set(voices.filter((name) => name !== 'not named')).size,
  };
}

function concernOf(
  id: DocumentId,
  concerns: readonly Concern[],
  subject: string,
): SymmetryBalance['concern'] {
  const own = concerns.filter(({ document }) => document === id);
  return {
    entries: own.length,
    words: countWords(own[0]?.text ?? ''),
    ownFirst: ownFirst(id, concerns, subject),
  };
}
