/**
 * Abstract pictures as rasters of sixteen greys, drawn with plain arithmetic so that every machine
 * draws the same. 0 is black, 15 is white.
 */

/** A grey picture, row by row. */
export interface Raster {
  width: number;
  height: number;
  greys: Uint8Array;
}

/** Lightest grey. */
export const WHITE = 15;
export const WIDTH = 72;
export const HEIGHT = 64;

/** A disc that fades towards its edge, or bars, or waves: what a picture is put together from. */
export type Shape =
  | { kind: 'disc'; x: number; y: number; radius: number; depth: number }
  | { kind: 'bars'; period: number; phase: number; slant: number; depth: number }
  | { kind: 'waves'; period: number; phase: number; swing: number; length: number; depth: number };

/** Draws shapes on a ground that gets lighter from left to right; each darkens what is under it. */
export function draw(shapes: readonly Shape[]): Raster {
  const greys = new Uint8Array(WIDTH * HEIGHT);
  for (let y = 0; y < HEIGHT; y += 1) {
    for (let x = 0; x < WIDTH; x += 1) {
      const ground = 11 + (4 * x) / WIDTH;
      const depth = shapes.reduce((sum, shape) => sum + depthAt(shape, x, y), 0);
      greys[y * WIDTH + x] = toGrey(ground - depth);
    }
  }
  return { width: WIDTH, height: HEIGHT, greys };
}

function depthAt(shape: Shape, x: number, y: number): number {
  switch (shape.kind) {
    case 'disc': {
      const share = Math.hypot(x - shape.x, y - shape.y) / shape.radius;
      return share < 1 ? shape.depth * (1 - share * share) : 0;
    }
    case 'bars':
      return shape.depth * bump((x + shape.slant * y + shape.phase) / shape.period);
    case 'waves': {
      const crest = shape.swing * (bump(x / shape.length) - 0.5);
      return shape.depth * bump((y + crest + shape.phase) / shape.period);
    }
  }
}

/** Rises from 0 to 1 and falls again in each unit, as a parabola does. */
function bump(turns: number): number {
  const part = turns - Math.floor(turns);
  return 4 * part * (1 - part);
}

/** A copy with every grey changed. */
export function recolour(raster: Raster, change: (grey: number) => number): Raster {
  return { ...raster, greys: raster.greys.map((grey) => toGrey(change(grey))) };
}

/** A copy of half the width and height. */
export function halve(raster: Raster): Raster {
  const width = raster.width / 2;
  const height = raster.height / 2;
  const greys = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = 2 * y * raster.width + 2 * x;
      const sum = [at, at + 1, at + raster.width, at + raster.width + 1]
        .map((place) => raster.greys[place] ?? 0)
        .reduce((one, other) => one + other);
      greys[y * width + x] = toGrey(sum / 4);
    }
  }
  return { width, height, greys };
}

/** A copy with left and right changed over. */
export function mirror(raster: Raster): Raster {
  const { width } = raster;
  return {
    ...raster,
    greys: raster.greys.map((_, at) => {
      const x = at % width;
      return raster.greys[at - x + (width - 1 - x)] ?? 0;
    }),
  };
}

function toGrey(value: number): number {
  return Math.min(WHITE, Math.max(0, Math.round(value)));
}
