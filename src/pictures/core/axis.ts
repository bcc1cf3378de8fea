/** Where an axis has its lines and which of them carry words. */
import { pairs } from 'd3-array';
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
  return scaleLog([1, most], [0, 1])
    .ticks()
    .filter((value) => Number.isInteger(Math.log10(value)));
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
    return { value, text, x: clamp(at(value), half, width - half) };
  });
  const step = everyNth(lines);
  return lines.map(({ value, text, x }, index) => ({
    key: `tick-${value}`,
    value,
    x: round(at(value)),
    text: index % step === 0 ? text : '',
    textX: round(x),
  }));
}

/** Words may be left out so that every second, every third, … stays. */
const STEPS = [1, 2, 3, 4, 5, 10, 20, 50];
/** The same for words that count in tens, such as round years. */
export const ROUND_STEPS = [1, 2, 5, 10, 20, 50];

/**
 * Every how many-th of some words has room beside the next.
 * @param words in order along a line, each with its middle
 * @param gap least room between two, in user units
 * @param steps what may come out, from the least
 */
export function everyNth(
  words: readonly { text: string; x: number }[],
  gap: number = LABEL_GAP,
  steps: readonly number[] = STEPS,
): number {
  const fits = (step: number): boolean =>
    pairs(words.filter((_, index) => index % step === 0)).every(
      ([one, next]) => next.x - one.x >= (textWidth(one.text) + textWidth(next.text)) / 2 + gap,
    );
  return steps.find(fits) ?? words.length;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
