/** The preview image of a page that has a picture: the picture as large as the words leave it. */
import type { Box } from '../core/svg-at.ts';
import { round } from '../core/round.ts';
import { type Card, type CardText, HEIGHT, type PreviewWords, WIDTH } from './card.ts';
import { footOf } from './foot.ts';
import { linesOf, widthOf } from './lines.ts';

/** Size of a drawing in its own units. */
export type Size = Pick<Box, 'width' | 'height'>;

/** Where the drawing stands, and which one of those to choose from. */
export interface Pictured {
  card: Card;
  which: number;
  box: Box;
}

const EDGE = 56;
const TOP = 78;
const BOTTOM = 544;
const INNER = WIDTH - 2 * EDGE;
/** Between words and the picture beside or under them. */
const GAP = 44;
/** Least width of the words beside a picture. */
const COLUMN = 430;
/** Sizes of a title, the largest first. */
const SIZES = [96, 88, 80, 72, 64, 56, 50, 44, 40];
const LEAD = 1.08;
const LINE = { size: 30, lead: 39 };
/** Labels of a chart need no more. */
const MOST_SCALE = 2.2;
/** What a larger title leaves of the picture's size; of one that fills the whole width, all. */
const NEARLY = 0.88;

/** Words in a column, and where they end. */
interface Words {
  texts: CardText[];
  end: number;
}

/** A way to lay the image out; the larger its scale, the better. */
interface Way {
  which: number;
  scale: number;
  words: Words;
  box: Box;
}

/**
 * Lays out a preview image with a picture: words above it or at its left, whichever lets it be larger.
 * @param drawings the same picture in one or more forms; at least one
 * @throws where title and line leave no room, naming the title
 */
export function picturedOf(words: PreviewWords, drawings: readonly Size[]): Pictured {
  const ways = drawings.flatMap((size, which) => [
    ...SIZES.map((title) => beside(words, size, which, title)),
    ...SIZES.map((title) => above(words, size, which, title)),
  ]);
  const fitting = ways.filter((way) => way !== undefined);
  const most = Math.max(...fitting.map(({ scale }) => scale));
  const fills = fitting.some(({ scale, box }) => scale === most && box.width === INNER);
  const [best] = fitting
    .filter(({ scale }) => scale >= (fills ? most : most * NEARLY))
    .sort((a, b) => titleSize(b) - titleSize(a) || b.scale - a.scale);
  if (!best) throw new Error(`preview title: "${words.title}"; expected fewer words`);
  const { which, box } = best;
  const [left, right] = [EDGE, WIDTH - EDGE];
  const { marks, texts } = footOf(words, left, right);
  const rules: Card['rules'] = [{ y: 44, height: 5, colour: 'ink' }];
  const card = { width: WIDTH, height: HEIGHT, left, right, rules, marks };
  return { which, box, card: { ...card, texts: [...best.words.texts, ...texts] } };
}

function titleSize({ words }: Way): number {
  return words.texts[0]?.size ?? 0;
}

/** Words over the whole width, the picture under them, half way down what is left. */
function above(words: PreviewWords, size: Size, which: number, title: number): Way | undefined {
  const column = columnOf(words, INNER, title);
  if (!column) return undefined;
  const room = BOTTOM - column.end - GAP * 0.6;
  const scale = Math.min(INNER / size.width, room / size.height, MOST_SCALE);
  if (scale <= 0) return undefined;
  const [width, height] = [size.width * scale, size.height * scale];
  const y = BOTTOM - height - (room - height) / 2;
  return { which, scale, words: column, box: boxAt(EDGE, y, width, height) };
}

/** Words at the left, the picture at the right edge. */
function beside(words: PreviewWords, size: Size, which: number, title: number): Way | undefined {
  const room = BOTTOM - TOP;
  const scale = Math.min((INNER - COLUMN - GAP) / size.width, room / size.height, MOST_SCALE);
  const [width, height] = [size.width * scale, size.height * scale];
  const column = columnOf(words, INNER - GAP - width, title);
  if (!column || column.end > BOTTOM) return undefined;
  const box = boxAt(WIDTH - EDGE - width, TOP + (room - height) / 2, width, height);
  return { which, scale, words: column, box };
}

function boxAt(x: number, y: number, width: number, height: number): Box {
  return { x: round(x), y: round(y), width: round(width), height: round(height) };
}

/** Title and line in a column; nothing where a word is wider than it. */
function columnOf(words: PreviewWords, width: number, size: number): Words | undefined {
  const longest = Math.max(...words.title.split(' ').map((word) => widthOf(word, 'serif', size)));
  if (longest > width) return undefined;
  const title = linesOf(words.title, width, 'serif', size);
  const last = TOP + size * (0.76 + (title.length - 1) * LEAD);
  const first = last + size * 0.3 + LINE.size + 8;
  const under = linesOf(words.line, width, 'serif', LINE.size);
  const texts = [
    ...title.map((text, at): CardText => {
      const y = round(TOP + size * (0.76 + at * LEAD));
      return { text, x: EDGE, y, size, face: 'serif', colour: 'ink' };
    }),
    ...under.map((text, at): CardText => {
      const y = round(first + at * LINE.lead);
      return { text, x: EDGE, y, size: LINE.size, face: 'serif', colour: 'ink-2' };
    }),
  ];
  return { texts, end: first + (under.length - 1) * LINE.lead + LINE.size * 0.3 };
}
