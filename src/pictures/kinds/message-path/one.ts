/** One arrangement, large: cards and wires with what can be read there, the check, who looks on. */
import { max } from 'd3-array';
import type { Frame } from '../../core/kind.ts';
import { balance } from '../../core/text.ts';
import { drawNarrow, TALL } from './one-narrow.ts';
import { drawWide, HIGH } from './one-wide.ts';
import { noParts, type Parts, write } from './parts.ts';
import type { MessagePathSeries, Way } from './series.ts';

/** Height of a line under the cards. */
const LINE = 17;
/** Least height of a chart in which words on each aspect stand beside or below the way. */
const SAID = { wide: 268, narrow: 324 } as const;

/** Draws the one arrangement. Room is kept for the longest of all, so heights are equal. */
export function partsOfOne(series: MessagePathSeries, way: Way, frame: Frame): Parts {
  const parts = noParts(0);
  const name = { x: 0, y: 14, text: way.name, tone: 'strong', anchor: 'start' } as const;
  parts.labels.push({ key: 'name', ...name });
  const y = frame.name === 'wide' ? drawWide(way, parts, HIGH) : drawNarrow(way, parts, TALL);
  const lines = linesOf(way, frame);
  write(parts, 'under', lines, { x: 0, y, anchor: 'start', tone: 'plain' }, LINE);
  parts.height = heightOf(series, frame);
  return parts;
}

/** Height of every picture of a chart in which arrangements are shown alone or in a line each. */
export function heightOf({ ways, states }: MessagePathSeries, frame: Frame): number {
  const [first] = ways;
  if (!first) return 0;
  const none = noParts(0);
  const y = frame.name === 'wide' ? drawWide(first, none, HIGH) : drawNarrow(first, none, TALL);
  const high = y + ((max(ways, (way) => linesOf(way, frame).length) ?? 0) - 1) * LINE + 6;
  return states.some(({ says }) => says) ? Math.max(high, SAID[frame.name]) : high;
}

function linesOf({ under }: Way, { width }: Frame): string[] {
  return balance(under, width);
}
