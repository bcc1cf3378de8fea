/** Words around the field: the first region above it, all others below it. */
import { LABEL_GAP, LINE_HEIGHT } from '../../core/constants.ts';
import { count } from '../../core/format.ts';
import type { Frame } from '../../core/kind.ts';
import type { Label, Tone } from '../../core/marks.ts';
import { round } from '../../core/round.ts';
import { textWidth } from '../../core/text.ts';
import type { FieldSeries } from './series.ts';
import type { FieldState, Region } from './state.ts';

/** Between one leader and the next. */
export const LANE = 4;
/** Between a name and its number. */
const SPACE = 6;

/** One line of words: name, number or both. */
export interface Words {
  region: Region;
  name: string;
  number: string;
  x: number;
  width: number;
  /** Line of words, from the top. */
  row: number;
}

/** Name and number of the first region, on one line where both fit. */
export function wordsOfFirst({ regions }: FieldSeries, frame: Frame): Words[] {
  const [region] = regions;
  if (!region) return [];
  const { name, words: number } = region;
  const width = textWidth(name, 600) + SPACE + textWidth(number);
  return width <= frame.width
    ? [{ region, name, number, x: 0, width, row: 0 }]
    : [
        { region, name, number: '', x: 0, width: textWidth(name, 600), row: 0 },
        { region, name: '', number, x: 0, width: textWidth(number), row: 1 },
      ];
}

/**
 * The other regions: on a page in one line that ends where the field does, where they fit; else a line
 * for each, the last region first, so that no leader crosses another.
 */
export function wordsOfOthers({ regions }: FieldSeries, frame: Frame): Words[] {
  const all = regions.slice(1).map((region) => {
    const number = count(region.value);
    const width = textWidth(region.name, 600) + SPACE + textWidth(number);
    return { region, name: region.name, number, width };
  });
  const line = all.reduce((sum, { width }) => sum + width + 2 * LABEL_GAP, -2 * LABEL_GAP);
  if (frame.name === 'wide' && line <= frame.width) {
    let x = frame.width - line;
    return all.map((words) => {
      const placed = { ...words, x: round(x), row: 0 };
      x += words.width + 2 * LABEL_GAP;
      return placed;
    });
  }
  const end = frame.width - (all.length + 1) * LANE;
  return all.map((words, index) => ({
    ...words,
    x: round(end - words.width),
    row: all.length - 1 - index,
  }));
}

/** What one mark stands for: above the end of the field on a page, below its start on a phone. */
export function keyLabels(
  { amount, unit }: FieldSeries,
  first: readonly Words[],
  others: readonly Words[],
  below: number,
  frame: Frame,
): Label[] {
  const wide = frame.name === 'wide';
  const lines = wide
    ? [`1 square = ${count(amount)} ${unit}`]
    : ['1 square =', `${count(amount)} ${unit}`];
  const need = Math.max(...lines.map((line) => textWidth(line))) + LABEL_GAP;
  const beside = wide ? first : others.filter(({ row }) => row >= others.length - lines.length);
  const free = wide
    ? frame.width - Math.max(...beside.map(({ x, width }) => x + width))
    : Math.min(...beside.map(({ x }) => x));
  if (need > free || lines.length > Math.max(first.length, others.length)) return [];
  const top = wide ? 0 : below + (others.length - lines.length) * LINE_HEIGHT;
  return lines.map((text, index) => ({
    ...{ key: `key-${index}`, x: wide ? frame.width : 0, y: round(top + 13 + index * LINE_HEIGHT) },
    ...{ anchor: wide ? 'end' : 'start', text, tone: 'plain' },
  }));
}

/** Words as labels; those of regions out of focus step back. */
export function labelsOf(words: readonly Words[], top: number, { focus }: FieldState): Label[] {
  return words.flatMap(({ region, name, number, x, row }) => {
    const y = round(top + 13 + row * LINE_HEIGHT);
    const seen = focus.includes(region);
    const label = (key: string, at: number, text: string, tone: Tone): Label => ({
      ...{ key: `${key}-${region.id}`, x: round(at), y, anchor: 'start', text },
      tone: seen ? tone : 'quiet',
    });
    const after = name === '' ? x : x + textWidth(name, seen ? 600 : 400) + SPACE;
    return [
      ...(name === '' ? [] : [label('name', x, name, 'strong')]),
      ...(number === '' ? [] : [label('number', after, number, 'plain')]),
    ];
  });
}
