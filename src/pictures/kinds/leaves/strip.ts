/** Closed leaves in one line above the opened ones: what the others hold, and where one is among them. */
import { bands } from '../../core/bands.ts';
import type { Frame } from '../../core/kind.ts';
import type { Leaf } from '../../core/leaves.ts';
import type { Box, Label } from '../../core/marks.ts';
import { round } from '../../core/round.ts';
import { stack } from '../../core/stack.ts';
import type { LeavesSeries } from './series.ts';

/** Height of every picture of a frame. */
export const HEIGHT: Readonly<Record<Frame['name'], number>> = { wide: 268, narrow: 324 };

interface Strip {
  /** Baseline of the short names; none where they have no room. */
  name: number | undefined;
  /** Where the leaves stand, and how large they are. */
  leaf: { y: number; width: number; height: number; gap: number };
  /** The line below. */
  line: number;
  /** Name of the opened thing. */
  title: { y: number; size: number };
  /** Where opened leaves begin. */
  top: number;
}

export const STRIP: Readonly<Record<Frame['name'], Strip>> = {
  wide: {
    name: 14,
    leaf: { y: 23, width: 13, height: 15, gap: 4 },
    ...{ line: 45, title: { y: 69, size: 18 }, top: 79 },
  },
  narrow: {
    name: undefined,
    leaf: { y: 2, width: 7, height: 14, gap: 2 },
    ...{ line: 22, title: { y: 44, size: 17 }, top: 52 },
  },
};

/** Between the places of two things. */
const GAP = 8;

/** The closed leaves of all things but the opened one, whose place a bar marks. */
export function stripOf(
  { things, speakers }: LeavesSeries,
  focus: number,
  frame: Frame,
): { leaves: Leaf[]; labels: Label[]; bars: (Box & { key: string })[] } {
  const { name, leaf, line } = STRIP[frame.name];
  const tabs = bands(things.length, 0, frame.width, GAP);
  const leaves = things.flatMap(({ id }, thing) =>
    thing === focus
      ? []
      : speakers.map(({ document, words }, index): Leaf => {
          const said = (words[thing] ?? null) !== null;
          return {
            ...{ key: `leaf-${document}-${id}`, document, look: said ? 'small' : 'hollow' },
            ...{ x: round(tabs.start(thing) + 1 + index * (leaf.width + leaf.gap)), y: leaf.y },
            ...{ width: leaf.width, height: leaf.height },
          };
        }),
  );
  const labels =
    name === undefined
      ? []
      : things.flatMap(({ id, short }, thing) => {
          const tone = thing === focus ? 'strong' : 'plain';
          return stack(`short-${id}`, [short], { x: tabs.start(thing), y: name, tone });
        });
  const here = { x: round(tabs.start(focus)), width: round(tabs.size) };
  return {
    ...{ leaves, labels },
    bars: [
      { key: 'line', x: 0, y: line, width: frame.width, height: 1 },
      { key: 'here', ...here, y: line - 4, height: 5 },
    ],
  };
}
