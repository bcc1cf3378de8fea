/** One arrangement with what the source says of it: all aspects readable together, under or beside the way. */
import type { Frame } from '../../core/kind.ts';
import { balance } from '../../core/text.ts';
import { heightOf } from './one.ts';
import { drawNarrow, SLENDER } from './one-narrow.ts';
import { drawWide, LOW } from './one-wide.ts';
import { noParts, type Parts, write } from './parts.ts';
import type { MessagePathSeries, Way } from './series.ts';

/** Where an aspect stands: left end and baseline of its name, width and height of its lines. */
interface Place {
  x: number;
  y: number;
  width: number;
  line: number;
}

/** Columns under the way on a wide frame. */
function below(index: number, count: number, width: number): Place {
  const gap = 14;
  const column = (width - gap * (count - 1)) / count;
  return { x: index * (column + gap), y: 201, width: column, line: 16 };
}

/** One under the other, right of the way, on a narrow frame. */
function beside(index: number, count: number, width: number): Place {
  const x = SLENDER.width + 24;
  return { x, y: 33 + (index * 257) / count, width: width - x, line: 15 };
}

/** Draws the arrangement and the words on each aspect. */
export function partsOfSaid(series: MessagePathSeries, way: Way, frame: Frame): Parts {
  const parts = noParts(heightOf(series, frame));
  const isWide = frame.name === 'wide';
  const name = { x: 0, y: 14, text: way.name, tone: 'strong', anchor: 'start' } as const;
  parts.labels.push({ key: 'name', ...name });
  if (isWide) drawWide(way, parts, LOW);
  else drawNarrow(way, parts, SLENDER);
  way.says.forEach(({ id, name: text, text: words, said }, index) => {
    const { x, y, width, line } = (isWide ? below : beside)(index, way.says.length, frame.width);
    parts.labels.push({ key: `aspect-${id}`, x, y, text, tone: 'strong', anchor: 'start' });
    const at = { x, y: y + line, anchor: 'start', tone: said ? 'plain' : 'quiet' } as const;
    write(parts, `says-${id}`, balance(words, width), at, line);
  });
  return parts;
}
