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

/** A command of path data, and what follows it. */
type Command = readonly [letter: string, rest: string];

/** A control so near to the mirrored one before, in units of the path, is taken for it. */
const MIRRORED = 2;

/**
 * Path data in whole units, downwards, each step from where the one before ended. TrueType leaves out the points
 * half way between two controls; so does path data with `t`, which mirrors the control before. A straight way back
 * to where an outline began is left to `z`, and a command like the one before is not named again.
 * @param scale units of the path to one of the face
 */
export function glyphPath(steps: readonly Step[], scale = 1): string {
  let now: Point = { x: 0, y: 0 };
  let start = now;
  /** The control of a curve that ends here, mirrored. */
  let next: Point | undefined;
  const commands = steps.map(({ type, values }, at): Command | undefined => {
    const [control, end = control] = pointsOf(values, scale);
    const from = now;
    const before = next;
    now = end ?? start;
    next = undefined;
    if (!control || !end) return ['z', ''];
    if (type === 'M') {
      start = end;
      return ['m', pair(from, end)];
    }
    if (type === 'L') {
      const isBack = steps[at + 1]?.type === 'Z' && end.x === start.x && end.y === start.y;
      return isBack ? undefined : straight(from, end);
    }
    if (type !== 'Q') throw new Error(`outline "${type}"; expected M, L, Q or Z`);
    const smooth = before && Math.hypot(before.x - control.x, before.y - control.y) <= MIRRORED;
    const used = smooth ? before : control;
    next = { x: 2 * end.x - used.x, y: 2 * end.y - used.y };
    return smooth ? ['t', pair(from, end)] : ['q', joined([pair(from, control), pair(from, end)])];
  });
  return written(commands.filter((command) => command !== undefined));
}

function pointsOf(values: readonly number[], scale: number): Point[] {
  return values.flatMap((x, at) =>
    at % 2 === 0
      ? [{ x: Math.round(x * scale), y: -Math.round((values[at + 1] ?? 0) * scale) }]
      : [],
  );
}

function straight(from: Point, end: Point): Command {
  if (end.x === from.x) return ['v', String(end.y - from.y)];
  return end.y === from.y ? ['h', String(end.x - from.x)] : ['l', pair(from, end)];
}

function pair(from: Point, end: Point): string {
  return joined([String(end.x - from.x), String(end.y - from.y)]);
}

function written(commands: readonly Command[]): string {
  return commands
    .map(([letter, rest], at) => {
      const isSame = letter === commands[at - 1]?.[0];
      return isSame ? (rest.startsWith('-') ? rest : ` ${rest}`) : letter + rest;
    })
    .join('');
}

/** Numbers with no more between them than they need. */
function joined(parts: readonly string[]): string {
  return parts.join(' ').replaceAll(' -', '-');
}
