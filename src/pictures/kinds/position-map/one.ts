/** One question, large: what each document does with it. */
import { bands } from '../../core/bands.ts';
import type { Frame } from '../../core/kind.ts';
import { type Box, pathOf } from '../../core/marks.ts';
import { round } from '../../core/round.ts';
import { stack } from '../../core/stack.ts';
import { balance } from '../../core/text.ts';
import { markAt } from '../../theme/marks.ts';
import type { Drawn } from './drawn.ts';
import type { PositionMapSeries, QuestionRow } from './series.ts';
import { largeKindAt } from './shapes.ts';

/** Sizes of one frame in user units. */
interface Sizes {
  height: number;
  /** The question: size of its letters, and where they begin beside its number. */
  question: { x: number; size: number };
  number: { y: number; size: number };
  /** Between two leaves. */
  gap: number;
  /** From the corner of a leaf to the baseline of its name. */
  head: { x: number; y: number };
  /** To the middle of its first sign, from there to that of a second, and how large they are. */
  sign: { x: number; y: number; apart: number; times: number };
  /** To the baseline of what the signs are called, in one column as wide as this. */
  words: { x: number; y: number; width: number; size: number; leading: number };
}

const SIZES: Readonly<Record<Frame['name'], Sizes>> = {
  wide: {
    ...{ height: 270, gap: 8, question: { x: 56, size: 24 }, number: { y: 34, size: 44 } },
    head: { x: 10, y: 32 },
    sign: { x: 36, y: 84, apart: 56, times: 3.7 },
    words: { x: 10, y: 138, width: 104, size: 15, leading: 18 },
  },
  narrow: {
    ...{ height: 325, gap: 5, question: { x: 44, size: 19 }, number: { y: 28, size: 34 } },
    head: { x: 13, y: 0 },
    sign: { x: 138, y: 0, apart: 32, times: 2 },
    words: { x: 196, y: 0, width: 120, size: 14, leading: 15 },
  },
};
const MARK = 18;
/** Breadth of the coloured edge of a leaf. */
const EDGE = 5;

/** The question above, and a leaf for each document with its signs. */
export function oneQuestion(series: PositionMapSeries, row: QuestionRow, frame: Frame): Drawn {
  const sizes = SIZES[frame.name];
  const { x, size } = sizes.question;
  const leading = Math.round(size * 1.15);
  const lines = balance(row.question, frame.width - x - 4, 600, size);
  const drawn: Drawn = {
    ...{ height: sizes.height, rules: [], bases: [], leaders: [], shapes: [] },
    numbers: stack('question-number', [row.number], { x: 0, ...sizes.number }),
    labels: stack('question', lines, { x, y: 4 + size * 0.9, tone: 'strong', size, leading }),
  };
  const top = 16 + lines.length * leading;
  const wide = frame.name === 'wide';
  const { documents } = series;
  const leaves = wide
    ? bands(documents.length, 0, frame.width, sizes.gap)
    : bands(documents.length, top, sizes.height, sizes.gap);
  documents.forEach((document, index) => {
    const from = round(leaves.start(index));
    const depth = round(leaves.size);
    const box = wide
      ? { x: from, y: top, width: depth, height: sizes.height - top }
      : { x: 0, y: from, width: frame.width, height: depth };
    const edge = wide ? { ...box, height: EDGE } : { ...box, width: EDGE };
    addLeaf(drawn, document, row.cells[index]?.kinds ?? [], { box, edge, sizes, wide });
  });
  return drawn;
}

interface Leaf {
  box: Box;
  /** Its coloured edge. */
  edge: Box;
  sizes: Sizes;
  wide: boolean;
}

/** Mark and name, the signs, and what they are called: down a leaf on a page, across it on a phone. */
function addLeaf(
  { labels, shapes }: Drawn,
  { id, name, mark }: PositionMapSeries['documents'][number],
  kinds: QuestionRow['cells'][number]['kinds'],
  { box, edge, sizes: { head, sign, words }, wide }: Leaf,
): void {
  const middle = box.y + box.height / 2;
  const at = { x: box.x + head.x, y: wide ? box.y + head.y : middle + 5 };
  shapes.push(
    { key: `leaf-${id}`, look: 'sheet', d: pathOf([box]) },
    { key: `edge-${id}`, document: id, look: 'solid', d: pathOf([edge]) },
    {
      ...{ key: `mark-${id}`, document: id, look: 'solid' },
      d: markAt(mark, at.x + MARK / 2, at.y - 5, MARK),
    },
  );
  labels.push(...stack(`name-${id}`, [name], { ...at, x: at.x + MARK + 6, tone: 'strong' }));
  kinds.forEach((kind, place) => {
    const x = box.x + sign.x + place * sign.apart;
    shapes.push({
      ...{ key: `sign-${id}-${place}`, document: id, look: 'solid' },
      d: largeKindAt(kind, x, wide ? box.y + sign.y : middle, sign.times),
    });
  });
  const { size, leading } = words;
  const said = kinds.flatMap((kind) => balance(kind, words.width, 400, size));
  const y = wide ? box.y + words.y : middle + 5 - ((said.length - 1) * leading) / 2;
  labels.push(...stack(`kinds-${id}`, said, { x: box.x + words.x, y, size, leading }));
}
