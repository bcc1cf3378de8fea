/** Number and name of a line, in its band; its standing too, where all bands are alike. */
import { LINE_HEIGHT } from '../../core/constants.ts';
import type { Frame } from '../../core/kind.ts';
import type { Box, Label } from '../../core/marks.ts';
import { stack } from '../../core/stack.ts';
import { balance, wrap } from '../../core/text.ts';
import { PAD } from './layout.ts';
import type { Line } from './series.ts';
import { STANDING_WORDS, standingOf } from './standing.ts';

/** One line in a condition, and where its band lies. */
export interface Place {
  line: Line;
  under: boolean;
  box: Box;
  frame: Frame;
}

/** Size of large numbers. */
const NUMBER = 28;
/** Left end of a name beside its number. */
const NAME_X = 38;

/** A band that keeps to its name. */
export function closed({ line, box, frame }: Place): Label[] {
  if (frame.name === 'wide') return above(line, box);
  return beside(line, box, { y: box.y + box.height / 2 + 5, size: 14, number: 14 });
}

/** An opened band. */
export function opened({ line, box, frame }: Place): Label[] {
  if (frame.name === 'wide') return above(line, box);
  return beside(line, box, { y: box.y + 27, size: 18, number: NUMBER });
}

/** A band among others as large as it is. */
export function even({ line, under, box, frame }: Place): Label[] {
  const words = STANDING_WORDS[standingOf(line, under)];
  const key = `standing-${line.id}`;
  if (frame.name === 'wide') {
    const size = 15;
    const lines = balance(words, box.width - 2 * PAD, 400, size);
    const y = box.y + box.height - 14 - (lines.length - 1) * LINE_HEIGHT;
    return [...above(line, box), ...stack(key, lines, { x: box.x + PAD, y, size })];
  }
  const lines = balance(words, box.width - NAME_X - PAD);
  const top = box.y + (box.height - 24 - lines.length * LINE_HEIGHT) / 2;
  return [
    ...beside(line, box, { y: top + 17, size: 16, number: NUMBER }),
    ...stack(key, lines, { x: box.x + NAME_X, y: top + 38 }),
  ];
}

/** Number, and the name in lines below it. */
function above({ id, number, name }: Line, box: Box): Label[] {
  const size = 16;
  const at = { x: box.x + PAD, tone: 'strong' } as const;
  const names = wrap(name, box.width - 2 * PAD, 600, size);
  return [
    ...stack(`number-${id}`, [String(number)], { ...at, y: box.y + 33, size: NUMBER }),
    ...stack(`name-${id}`, names, { ...at, y: box.y + 60, size, leading: 19 }),
  ];
}

/** Number, and the name beside it on the same line. */
function beside(
  { id, number, name }: Line,
  box: Box,
  at: { y: number; size: number; number: number },
): Label[] {
  const { y, size } = at;
  const tone = 'strong';
  // A larger number stands a little lower, so that it and the name have one middle.
  const lower = (at.number - size) / 4;
  return [
    ...stack(`number-${id}`, [String(number)], {
      x: box.x + PAD,
      y: y + lower,
      tone,
      size: at.number,
    }),
    ...stack(`name-${id}`, [name], { x: box.x + NAME_X, y, tone, size }),
  ];
}
