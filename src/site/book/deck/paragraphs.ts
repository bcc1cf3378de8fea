/** Paragraphs of a chapter as a slide has them: whose they are, in pieces that a slide can hold. */
import type { Passage, Run } from '../../../ledger/neutrality/balance-passages.ts';
import { piecesOf } from '../../../ledger/evidence/quotations.ts';
import { quotationsOf } from '../../../ledger/evidence/references.ts';
import { splitSentences } from '../../../ledger/neutrality/readability.ts';
import { countWords } from '../../../ledger/neutrality/words.ts';
import { type DocumentId, documentId } from '../../../ledger/schemas/ids.ts';
import { passagesOf } from '../passages.ts';
import { MOST_WORDS, type SlideParagraph, type SlideQuote } from './slide.ts';

/** A paragraph, and the block that it must not be told apart from without need. */
export interface Told {
  paragraph: SlideParagraph;
  /** Number of its block: a voice block, or the paragraph alone. */
  block: number;
}

/** Paragraphs of a piece of MDX. */
export function toldIn(mdx: string): Told[] {
  let block = 0;
  const quotes = quotationsOf(mdx).map(({ of, words }) => ({ of: documentId.parse(of), words }));
  return passagesOf(mdx).map((passage) => {
    if (!passage.voice || passage.voice.begins) block += 1;
    const paragraph = paragraphOf(passage);
    const own = quotes.filter(({ words }) => paragraph.text.includes(`“${words}”`));
    return { paragraph: { ...paragraph, quotes: own }, block };
  });
}

function paragraphOf({ mark, voice, runs }: Passage): Omit<SlideParagraph, 'quotes'> {
  const of = voice ? documentId.parse(voice.of) : undefined;
  return {
    text: join(runs),
    whose: of ?? (mark === 'cited' ? 'told' : mark),
    does: voice?.does ?? [],
    heads: voice?.begins ?? false,
    cites: [...new Set(runs.flatMap(({ cites }) => cites))],
  };
}

function join(runs: readonly Run[]): string {
  return runs
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+([,.;:?!])/g, '$1')
    .trim();
}

/** Words of paragraphs. */
export function wordsOf(paragraphs: readonly Pick<SlideParagraph, 'text'>[]): number {
  return paragraphs.reduce((sum, { text }) => sum + countWords(text), 0);
}

/**
 * Shares paragraphs out among slides: as few as hold at most so many words each. A block stays whole where it
 * fits on a slide; else it parts between its paragraphs, and a paragraph between its sentences.
 * @param most words that a slide may hold
 */
export function shareOut(told: readonly Told[], most = MOST_WORDS): SlideParagraph[][] {
  const slides: Told[][] = [];
  for (const unit of unitsOf(told, most)) {
    const last = slides.at(-1);
    const sum = wordsOf([...(last ?? []), ...unit].map(({ paragraph }) => paragraph));
    if (last && sum <= most) last.push(...unit);
    else slides.push([...unit]);
  }
  return slides.map(withHeads);
}

/** What may not be parted: blocks that fit, or else paragraphs, or else sentences. */
function unitsOf(told: readonly Told[], most: number): Told[][] {
  const blocks = [...new Set(told.map(({ block }) => block))].map((block) =>
    told.filter((one) => one.block === block),
  );
  return blocks.flatMap((block) => {
    if (wordsOf(block.map(({ paragraph }) => paragraph)) <= most) return [block];
    return block.flatMap((one) =>
      countWords(one.paragraph.text) <= most
        ? [[one]]
        : splitSentences(one.paragraph.text).map((text) => [
            { ...one, paragraph: { ...one.paragraph, text } },
          ]),
    );
  });
}

/** Sentences of one paragraph that came onto one slide are one paragraph again; the head of a block stands once a slide. */
function withHeads(told: readonly Told[]): SlideParagraph[] {
  const joined: Told[] = [];
  for (const one of told) {
    const before = joined.at(-1);
    if (before && isSame(before, one))
      joined.splice(-1, 1, {
        ...before,
        paragraph: {
          ...before.paragraph,
          text: `${before.paragraph.text} ${one.paragraph.text}`,
        },
      });
    else joined.push(one);
  }
  return joined.map(({ paragraph, block }, at) => ({
    ...paragraph,
    heads: hasHead(paragraph) && !sameHead(joined[at - 1], { paragraph, block }),
  }));
}

/** Whether two are sentences of one paragraph: they share its sources. */
function isSame(one: Told, other: Told): boolean {
  return one.block === other.block && one.paragraph.cites === other.paragraph.cites;
}

function hasHead({ whose, does }: SlideParagraph): boolean {
  return whose === 'outside' || does.length > 0;
}

function sameHead(before: Told | undefined, { paragraph, block }: Told): boolean {
  if (before?.paragraph.whose !== paragraph.whose) return false;
  return paragraph.whose === 'outside' || before.block === block;
}

/** What a paragraph without block, sources and quotations has. */
export const BARE = { does: [], heads: false, cites: [], quotes: [] } as const;

/** What a text about one document quotes: all that stands in “curly quotes”. */
export function quotesIn(text: string, of: DocumentId): SlideQuote[] {
  return piecesOf(text).flatMap((piece) => (piece.quoted ? [{ of, words: piece.text }] : []));
}

/** A sentence of ours that stands alone on a slide, such as the standfirst. */
export function ours(text: string): Told[] {
  return [{ block: 0, paragraph: { ...BARE, text, whose: 'ours' } }];
}
