/** One arrangement, large: cards and wires with what can be read there, the check, who looks on. */
import { max } from 'd3-array';
import type { Frame } from '../../core/kind.ts';
import { balance } from '../../core/text.ts';
import { drawNarrow } from './one-narrow.ts';
import { drawWide } from './one-wide.ts';
import { noParts, type Parts, write } from './parts.ts';
import type { MessagePathSeries, Way } from './series.ts';

/** Height of a line under the cards. */
const LINE = 17;

/** Draws the one arrangement. Room is kept for the longest of all, so heights are equal. */
export function partsOfOne(series: MessagePathSeries, way: Way, frame: Frame): Parts {
  const parts = noParts(0);
  const name = { x: 0, y: 14, text: way.name, tone: 'strong', anchor: 'start' } as const;
  parts.labels.push({ key: 'name', ...name });
  const y = frame.name === 'wide' ? drawWide(way, parts) : drawNarrow(way, parts);
  const linesOf = (other: Way): string[] => balance(other.under, frame.width);
  write(parts, 'under', linesOf(way), { x: 0, y, anchor: 'start', tone: 'plain' }, LINE);
  const most = max(series.ways, (other) => linesOf(other).length) ?? 0;
  parts.height = y + (most - 1) * LINE + 6;
  return parts;
}
