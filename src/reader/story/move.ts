/**
 * Where a mark lies and how large it is, in user units of its picture. A point is `placed` where its
 * own transform attribute puts it there: CSS transforms take that attribute's place.
 */
export type Geometry =
  | { kind: 'box'; x: number; y: number; width: number; height: number }
  | { kind: 'point'; x: number; y: number; scale: number; placed: boolean };

/** Attributes of a mark, by name. */
export type Attributes = (name: string) => string | null;

/**
 * Reads a mark's geometry from its attributes.
 * @param tag element name: rect, circle, line, text, or g with a transform
 * @returns undefined for marks that have no box of their own, such as paths
 */
export function geometryOf(tag: string, attribute: Attributes): Geometry | undefined {
  const number = (name: string): number => Number(attribute(name) ?? 0);
  switch (tag) {
    case 'rect':
      return box(number('x'), number('y'), number('width'), number('height'));
    case 'circle':
      return box(number('cx') - number('r'), number('cy') - number('r'), 2 * number('r'));
    case 'line':
      return box(
        number('x1'),
        number('y1'),
        number('x2') - number('x1'),
        number('y2') - number('y1'),
      );
    case 'text':
      return { kind: 'point', x: number('x'), y: number('y'), scale: 1, placed: false };
    case 'g':
      return pointOf(attribute('transform') ?? '');
    default:
      return undefined;
  }
}

function box(x: number, y: number, width: number, height = width): Geometry {
  return { kind: 'box', x, y, width, height };
}

/** A group is placed by `translate(x y)`, and perhaps `scale(s)`. */
function pointOf(transform: string): Geometry | undefined {
  const [, x, y] = /translate\((-?[\d.]+)[ ,]+(-?[\d.]+)\)/.exec(transform) ?? [];
  if (x === undefined || y === undefined) return undefined;
  const scale = Number(/scale\((-?[\d.]+)\)/.exec(transform)?.[1] ?? 1);
  return { kind: 'point', x: Number(x), y: Number(y), scale, placed: true };
}

/**
 * The CSS transforms between which a mark travels. A mark drawn at its end seems to lie at its start
 * under `from`; under `to` it lies where it was drawn.
 * @returns undefined where nothing moves, or where one shape cannot become the other
 */
export function journey(start: Geometry, end: Geometry): { from: string; to: string } | undefined {
  if (start.kind === 'box' && end.kind === 'box') {
    const sx = stretch(start.width, end.width);
    const sy = stretch(start.height, end.height);
    if (sx === undefined || sy === undefined) return undefined;
    const from = css(start.x - sx * end.x, start.y - sy * end.y, sx, sy);
    return from === REST ? undefined : { from, to: REST };
  }
  if (start.kind === 'point' && end.kind === 'point') {
    if (start.x === end.x && start.y === end.y && start.scale === end.scale) return undefined;
    return end.placed
      ? {
          from: css(start.x, start.y, start.scale, start.scale),
          to: css(end.x, end.y, end.scale, end.scale),
        }
      : { from: css(start.x - end.x, start.y - end.y, 1, 1), to: REST };
  }
  return undefined;
}

const REST = css(0, 0, 1, 1);

/** How much larger the start is than the end; undefined where one of them has no extent. */
function stretch(start: number, end: number): number | undefined {
  if (start === end) return 1;
  return end === 0 || start === 0 ? undefined : start / end;
}

function css(x: number, y: number, sx: number, sy: number): string {
  const short = (value: number): number => Math.round(value * 1000) / 1000;
  return `translate(${short(x)}px, ${short(y)}px) scale(${short(sx)}, ${short(sy)})`;
}
