/** One mark alone, large, and what it stands for. */
import { LINE_HEIGHT } from '../../core/constants.ts';
import { count } from '../../core/format.ts';
import type { Frame } from '../../core/kind.ts';
import type { Label } from '../../core/marks.ts';
import { round } from '../../core/round.ts';
import { balance } from '../../core/text.ts';
import { empty, HERO, type Drawn } from './drawn.ts';
import type { FieldSeries } from './series.ts';

/** Greatest side of the mark. */
const SIDE: Readonly<Record<Frame['name'], number>> = { wide: 220, narrow: 200 };
const APART = 28;

/** Words beside the mark on a page, below it on a phone. */
export function drawSingle(series: FieldSeries, frame: Frame, height: number): Drawn {
  const { amount, unit, total, marks } = series;
  const wide = frame.name === 'wide';
  const hero = [`1 square`, `= ${count(amount)} ${unit}`];
  const width = wide ? frame.width / 2 - APART : frame.width;
  const all = balance(`${count(marks)} squares for all ${count(total)} ${unit}`, width);
  const words = hero.length * HERO.line + 8 + all.length * LINE_HEIGHT;
  const side = Math.min(SIDE[frame.name], wide ? height : height - words - APART);
  const x = wide ? frame.width / 2 - side : (frame.width - side) / 2;
  const y = wide ? (height - side) / 2 : (height - side - words - APART / 2) / 2;
  const left = wide ? frame.width / 2 + APART : frame.width / 2;
  const top = wide ? (height - words) / 2 : y + side + APART / 2;
  const label = (key: string, down: number, text: string): Label => ({
    ...{ key, x: left, y: round(top + down), text, tone: 'plain' },
    anchor: wide ? 'start' : 'middle',
  });
  return {
    ...empty,
    single: { x: round(x), y: round(y), width: round(side), height: round(side) },
    hero: hero.map((text, index) => label(`hero-${index}`, (index + 0.75) * HERO.line, text)),
    labels: all.map((text, index) =>
      label(`all-${index}`, hero.length * HERO.line + 8 + 13 + index * LINE_HEIGHT, text),
    ),
  };
}
