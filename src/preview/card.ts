/** The picture that stands for a page where its address is shared: which words stand where. */
import { round } from '../charts/core/round.ts';
import type { MarkShape } from '../schemas/document.ts';
import { type Face, linesOf } from './lines.ts';

/** Words of a preview image. */
export interface PreviewWords {
  /** What sort of page, such as "Chapter". */
  kind: string;
  title: string;
  /** One line under the title. */
  line: string;
  /** Name of the site, and what it is about. */
  site: string;
  about: string;
  /** Marker shapes in the fixed order: all five, or that of the one document the page is about. */
  marks: readonly MarkShape[];
}

/** Words at a place; `y` is the baseline. */
export interface CardText {
  text: string;
  x: number;
  y: number;
  size: number;
  face: Face;
  colour: 'ink' | 'ink-2';
}

/** A preview image before it is drawn, in pixels. */
export interface Card {
  width: number;
  height: number;
  texts: CardText[];
  rules: { y: number; height: number; colour: 'ink' | 'rule' }[];
  marks: { shape: MarkShape; x: number; y: number; size: number }[];
  /** Left and right edge of words and rules. */
  left: number;
  right: number;
}

export const WIDTH = 1200;
export const HEIGHT = 630;
const EDGE = 64;
const INNER = WIDTH - 2 * EDGE;
const MARK = 30;

/** Sizes of a title, the largest first, with the most lines of each that leave room for the rest. */
const TITLES = [
  { size: 88, most: 2 },
  { size: 76, most: 3 },
  { size: 64, most: 3 },
  { size: 54, most: 4 },
] as const;
const LINE = { size: 34, lead: 46, most: 2 };
const TITLE_TOP = 150;
const FOOT = 522;

/**
 * Lays out a preview image: heavy rule, kind and marks, title as large as it fits, one line, and the
 * site's name at the foot.
 * @throws where title or line have too many words, naming them
 */
export function cardOf(words: PreviewWords): Card {
  const { size, lines } = fit(words.title);
  const lead = round(size * 1.1);
  const under = linesOf(words.line, INNER, 'sans', LINE.size);
  if (under.length > LINE.most)
    throw new Error(`preview line: "${words.line}"; expected at most ${LINE.most} lines of it`);
  const last = TITLE_TOP + size * 0.8 + lead * (lines.length - 1);
  const below = round(last + lead * 0.35 + LINE.size + 14);
  const shown = { face: 'sans', colour: 'ink-2' } as const;
  return {
    width: WIDTH,
    height: HEIGHT,
    left: EDGE,
    right: WIDTH - EDGE,
    rules: [
      { y: EDGE, height: 5, colour: 'ink' },
      { y: FOOT, height: 2, colour: 'rule' },
    ],
    marks: words.marks.map((shape, index) => ({
      shape,
      x: WIDTH - EDGE - MARK - (words.marks.length - 1 - index) * (MARK + 18),
      y: 90,
      size: MARK,
    })),
    texts: [
      { text: words.kind, x: EDGE, y: 116, size: 32, face: 'sans-bold', colour: 'ink' },
      ...lines.map((text, index): CardText => {
        const y = round(TITLE_TOP + size * 0.8 + index * lead);
        return { text, x: EDGE, y, size, face: 'serif', colour: 'ink' };
      }),
      ...under.map((text, index): CardText => {
        return { text, x: EDGE, y: below + index * LINE.lead, size: LINE.size, ...shown };
      }),
      { text: words.site, x: EDGE, y: FOOT + 52, size: 42, face: 'serif', colour: 'ink' },
      ...linesOf(words.about, INNER - 300, 'sans', 28).map((text, index, { length }): CardText => {
        const y = FOOT + 50 - (length - 1 - 2 * index) * 17;
        return { text, x: EDGE + 300, y, size: 28, ...shown };
      }),
    ],
  };
}

/** The largest size at which a title stands in its lines. */
function fit(title: string): { size: number; lines: string[] } {
  for (const { size, most } of TITLES) {
    const lines = linesOf(title, INNER, 'serif', size);
    if (lines.length <= most) return { size, lines };
  }
  throw new Error(`preview title: "${title}"; expected at most 4 lines of 54 pixels`);
}
