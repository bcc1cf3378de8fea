/** The picture that stands for a page where its address is shared: which words stand where. */
import { round } from '../core/round.ts';
import type { MarkShape } from '../../ledger/schemas/document.ts';
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
  /** Source and credit, where the image stands alone; they take the place of kind and marks. */
  credit?: readonly string[];
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

/** Sizes of a title, the largest first. */
const TITLES = [88, 76, 64, 54, 46];
const LEAD = 1.1;
const LINE = { size: 36, lead: 47, most: 2 };
const TITLE_TOP = 164;
const FOOT = 508;

/**
 * Lays out a preview image: heavy rule, kind and marks, title as large as it fits, one line, and the
 * site's name at the foot.
 * @throws where title or line have too many words, naming them
 */
export function cardOf(words: PreviewWords): Card {
  const under = linesOf(words.line, INNER, 'serif', LINE.size);
  if (under.length > LINE.most)
    throw new Error(`preview line: "${words.line}"; expected at most ${LINE.most} lines of it`);
  const { size, lines, below } = fit(words.title, under.length);
  const about = linesOf(words.about, INNER - 300, 'sans', 28);
  return {
    width: WIDTH,
    height: HEIGHT,
    left: EDGE,
    right: WIDTH - EDGE,
    rules: [
      { y: EDGE, height: 5, colour: 'ink' },
      { y: FOOT, height: 2, colour: 'rule' },
    ],
    marks: markRow(words.marks, WIDTH - EDGE, 90),
    texts: [
      { text: words.kind, x: EDGE, y: 116, size: 32, face: 'sans-bold', colour: 'ink' },
      ...lines.map((text, index): CardText => {
        const y = baseline(size, index);
        return { text, x: EDGE, y, size, face: 'serif', colour: 'ink' };
      }),
      ...under.map((text, index): CardText => {
        const y = below + index * LINE.lead;
        return { text, x: EDGE, y, size: LINE.size, face: 'serif', colour: 'ink-2' };
      }),
      { text: words.site, x: EDGE, y: FOOT + 76, size: 44, face: 'serif', colour: 'ink' },
      ...about.map((text, index): CardText => {
        const y = FOOT + 71 + (2 * index - about.length + 1) * 17;
        return { text, x: EDGE + 300, y, size: 28, face: 'sans', colour: 'ink-2' };
      }),
    ],
  };
}

/** Marks in a row that ends at `right`. */
export function markRow(shapes: readonly MarkShape[], right: number, y: number): Card['marks'] {
  return shapes.map((shape, index) => {
    const x = right - MARK - (shapes.length - 1 - index) * (MARK + 18);
    return { shape, x, y, size: MARK };
  });
}

/** The largest size at which a title and the lines under it stand above the foot. */
function fit(title: string, under: number): { size: number; lines: string[]; below: number } {
  for (const size of TITLES) {
    const lines = linesOf(title, INNER, 'serif', size);
    const below = round(baseline(size, lines.length - 1) + size * 0.35 + LINE.size + 10);
    if (below + (under - 1) * LINE.lead + LINE.size * 0.6 <= FOOT) return { size, lines, below };
  }
  throw new Error(`preview title: "${title}"; expected fewer words`);
}

function baseline(size: number, line: number): number {
  return round(TITLE_TOP + size * (0.8 + line * LEAD));
}
