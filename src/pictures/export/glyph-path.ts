/** Outlines of letters as path data, in few bytes. */

/** A step of an outline, as HarfBuzz gives it: a letter of path data and places, upwards. */
export interface Step {
  type: string;
  values: readonly number[];
}

interface Point {
  x: number;
  y: number;
}

/**
 * Path data in whole units, downwards, each step from where the one before ended. TrueType leaves out the points
 * half way between two controls; so does path data with `t`, which mirrors the control before.
 */
export function glyphPath(steps: readonly Step[]): string {
  let now: Point = { x: 0, y: 0 };
  let start = now;
  /** The control of a curve that ends here, mirrored. */
  let next: Point | undefined;
  return steps
    .map(({ type, values }) => {
      const points = pointsOf(values);
      const [control, end = control] = points;
      const from = now;
      now = end ?? now;
      const before = next;
      next = undefined;
      if (!control || !end) {
        now = start;
        return 'z';
      }
      if (type === 'M') {
        start = end;
        return `m${pair(from, end)}`;
      }
      if (type === 'L') return straight(from, end);
      if (type !== 'Q') throw new Error(`outline "${type}"; expected M, L, Q or Z`);
      const smooth = before && Math.hypot(before.x - control.x, before.y - control.y) <= 2;
      const used = smooth ? before : control;
      next = { x: 2 * end.x - used.x, y: 2 * end.y - used.y };
      return smooth ? `t${pair(from, end)}` : `q${joined([pair(from, control), pair(from, end)])}`;
    })
    .join('');
}

function pointsOf(values: readonly number[]): Point[] {
  return values.flatMap((x, at) =>
    at % 2 === 0 ? [{ x: Math.round(x), y: -Math.round(values[at + 1] ?? 0) }] : [],
  );
}

function straight(from: Point, end: Point): string {
  if (end.x === from.x) return `v${end.y - from.y}`;
  return end.y === from.y ? `h${end.x - from.x}` : `l${pair(from, end)}`;
}

function pair(from: Point, end: Point): string {
  return joined([String(end.x - from.x), String(end.y - from.y)]);
}

/** Numbers with no more between them than they need. */
function joined(parts: readonly string[]): string {
  return parts.join(' ').replaceAll(' -', '-');
}
