/** Where an axis has its lines and which of them carry words. */
import { scaleLinear, scaleLog } from 'd3-scale';
import { LABEL_GAP } from './constants.ts';
import { inWords } from './format.ts';
import { round } from './round.ts';
import { textWidth } from './text.ts';

/** One line of an axis; `text` is empty where words would crowd. */
export interface Tick {
  key: string;
  value: number;
  x: number;
  text: string;
  /** Middle of the words: beside `x` only where they would leave the frame. */
  textX: number;
}

export type Position = (value: number) => number;

/**
 * A scale from values to user units.
 * @param domain least and greatest value; the least is above 0 on a logarithmic scale
 * @param range where they lie
 */
export function position(
  scale: 'linear' | 'logarithmic',
  domain: readonly [number, number],
  range: readonly [number, number],
): Position {
  return scale === 'linear' ? scaleLinear(domain, range) : scaleLog(domain, range);
}

/** Values of the lines: about four even steps, or every power of ten. */
function values(scale: 'linear' | 'logarithmic', most: number): number[] {
  if (scale === 'linear') return scaleLinear([0, most], [0, 1]).ticks(4);
  const powers = Math.floor(Math.log10(most) + 1e-9) + 1;
  return Array.from({ length: powers }, (_, power) => 10 ** power);
}

/**
 * Lines of a horizontal axis.
 * @param most greatest value of the axis, which starts at 0 or, logarithmic, at 1
 * @param width width of the frame, which no words may leave
 */
export function ticks(
  scale: 'linear' | 'logarithmic',
  most: number,
  at: Position,
  width: number,
): Tick[] {
  const lines = values(scale, most).map((value) => {
    const text = inWords(value);
    const half = textWidth(text) / 2;
    const x = at(value);
    return { key: `tick-${value}`, value, x, text, half, textX: clamp(x, half, width - half) };
  });
  const step = [1, 2, 3, 4, 5].find((candidate) => fits(lines, candidate)) ?? lines.length;
  return lines.map(({ key, value, x, text, textX }, index) => ({
    key,
    value,
    x: round(x),
    text: index % step === 0 ? text : '',
    textX: round(textX),
  }));
}

/** True where every step-th word leaves room for the next. */
function fits(lines: readonly { textX: number; half: number }[], step: number): boolean {
  const shown = lines.filter((_, index) => index % step === 0);
  return shown.every((line, index) => {
    const next = shown[index + 1];
    return !next || next.textX - next.half - (line.textX + line.half) >= LABEL_GAP;
  });
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
