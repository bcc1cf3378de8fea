/** Where things stand on a slide, in points. Words take the largest size at which they fit, pictures what is left. */
import type { Box } from '../../pictures/core/svg-at.ts';
import {
  type PictureBox,
  SLIDE,
  type SlideRun,
  type SlideText,
  type TextBox,
} from '../../pictures/slides/model.ts';
import { heightOf, heightOfAll, sizeFor } from './fit.ts';

const MARGIN = 36;
const TOP = 26;
/** Where the lowest line of a slide ends. */
const FOOT = 532;
const LABEL = 14;
const SMALL = 12;
/** The number of the slide stands beside the foot. */
const NUMBER = 72;
/** Sizes of title and words, from those that look well to the least that a room can read. */
const SIZES: Readonly<Record<'alone' | 'beside', readonly (readonly [number, number])[]>> = {
  alone: [
    [42, 34],
    [40, 30],
    [36, 28],
    [36, 24],
  ],
  beside: [
    [34, 26],
    [32, 24],
    [28, 24],
  ],
};
const TABLE: readonly [number, ...number[]] = [28, 26, 24];
/** The column of a picture. */
const RIGHT = { x: 480, width: SLIDE.width - 480 - 24 };

/** What a slide has to show, in words. */
export interface Content {
  part: string;
  title: string;
  texts: readonly SlideText[];
  /** Lines at the foot, such as sources and the limit of the picture. */
  foot: readonly string[];
}

/** What stands beside the words. */
export interface Beside {
  title: string;
  subtitle: string;
  alt: string;
  file: string;
  width: number;
  height: number;
}

/** Boxes of words in a column. */
export function column(content: Content, beside: boolean): TextBox[] {
  const width = beside ? RIGHT.x - MARGIN - 24 : SLIDE.width - 2 * MARGIN;
  const feet = foot(content.foot, beside ? width : width - NUMBER);
  const least = (feet[0]?.y ?? FOOT - SMALL) - 10;
  const tries = SIZES[beside ? 'beside' : 'alone'].map(([title, size]) => {
    const { boxes, y } = head(content, title, width, TOP);
    const height = least - y;
    const fits = heightOfAll(content.texts, size, width) <= height;
    const body = bodyOf(content.texts, size, { x: MARGIN, y, width, height });
    return { fits, boxes: [...boxes, ...body, ...feet] };
  });
  return (tries.find(({ fits }) => fits) ?? tries.at(-1))?.boxes ?? [];
}

/** A slide that opens a deck or a part: its words stand in the middle. */
export function opening(content: Content): TextBox[] {
  const { title, texts } = content;
  const width = SLIDE.width - 2 * MARGIN;
  const size = sizeFor(texts, [36, 32, 28, 24], { width, height: 200 });
  const body = heightOfAll(texts, size, width);
  const high = heightOf(title, 48, width) + body + 24;
  const { boxes, y } = head(content, 48, width, Math.max(TOP, (SLIDE.height - high) / 2 - 20));
  const feet = foot(content.foot, width - NUMBER);
  const height = (feet[0]?.y ?? FOOT - SMALL) - 20 - y;
  return [...boxes, ...bodyOf(texts, size, { x: MARGIN, y: y + 10, width, height }), ...feet];
}

/** Part and title above a table of two columns, the first so wide; and how large its words may be. */
export function tabled(
  content: Content,
  cells: readonly SlideText[],
  first: number,
): { boxes: TextBox[]; feet: TextBox[]; room: Box; size: number } {
  const width = SLIDE.width - 2 * MARGIN;
  const feet = foot(content.foot, width - NUMBER);
  const { boxes, y } = head(content, 36, width, TOP);
  const room = { x: MARGIN, y, width, height: (feet[0]?.y ?? 500) - 10 - y };
  // Above and below the words of each row there is room, and the labels have a row of their own.
  const inner = { width: width - first - 8, height: room.height - 30 - cells.length * 10 };
  return { boxes, feet, room, size: sizeFor(cells, TABLE, inner) };
}

/** A picture as large as its column, under its own title and key. */
export function pictured({
  title,
  subtitle,
  alt,
  file,
  width,
  height,
}: Beside): [TextBox, PictureBox] {
  const label = (text: string, bold: boolean): SlideText => ({
    runs: [{ text, sans: true, ...(bold && { bold: true as const }) }],
  });
  const texts = [label(title, true), label(subtitle, false)];
  const high = heightOfAll(texts, LABEL, RIGHT.width);
  const y = TOP + high + 8;
  const scale = Math.min(RIGHT.width / width, (FOOT - 22 - y) / height);
  const box = { width: width * scale, height: height * scale };
  // What is lower than its column stands in the middle of it.
  const down = (FOOT - 22 - y - box.height) / 2;
  const across = (RIGHT.width - box.width) / 2;
  return [
    free('Title of the picture', texts, LABEL, { ...RIGHT, y: TOP, height: high }),
    {
      ...{ what: 'picture', name: 'Picture', alt, file, ...box },
      ...{ x: RIGHT.x + across, y: y + down },
    },
  ];
}

/** Part, title, and where what follows begins. */
function head(
  { part, title }: Content,
  size: number,
  width: number,
  top: number,
): { boxes: TextBox[]; y: number } {
  const high = part === '' ? 0 : heightOf(part, LABEL, width);
  const y = part === '' ? top : top + high + 6;
  const height = heightOf(title, size, width);
  const label: SlideRun = { text: part, sans: true, colour: 'tx2' };
  const place = { x: MARGIN, width };
  return {
    boxes: [
      ...(part === ''
        ? []
        : [free('Part', [{ runs: [label] }], LABEL, { ...place, y: top, height: high })]),
      {
        ...{
          what: 'text',
          role: 'title',
          name: 'Title',
          size,
          texts: [{ runs: [{ text: title }] }],
        },
        ...{ ...place, y, height },
      },
    ],
    y: y + height + 14,
  };
}

function bodyOf(texts: readonly SlideText[], size: number, box: Box): TextBox[] {
  return texts.length === 0
    ? []
    : [{ what: 'text', role: 'body', name: 'Words', size, texts, ...box }];
}

/** Small lines that end at the foot of the slide. */
function foot(lines: readonly string[], width: number): TextBox[] {
  const texts = lines.map((text): SlideText => ({ runs: [{ text, sans: true, colour: 'tx2' }] }));
  if (texts.length === 0) return [];
  const height = heightOfAll(texts, SMALL, width);
  const box = { x: MARGIN, y: FOOT - height, width, height };
  return [{ ...free('Source and limit', texts, SMALL, box), anchor: 'b' }];
}

function free(name: string, texts: readonly SlideText[], size: number, box: Box): TextBox {
  return { what: 'text', role: 'free', name, texts, size, ...box };
}
