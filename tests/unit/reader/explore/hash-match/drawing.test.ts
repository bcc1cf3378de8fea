import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, bitmapOf } from '../../../../../src/reader/explore/hash-match/bitmap.ts';
import { gridOf } from '../../../../../src/reader/explore/hash-match/grid.ts';
import { KNOWN } from '../../../../../src/reader/explore/hash-match/pictures.ts';
import { draw, HEIGHT, WHITE, WIDTH } from '../../../../../src/reader/explore/hash-match/raster.ts';

/** Reads a bitmap as a browser does: palette, rows from below, two greys in a byte. */
function greysIn(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const [start, width, height] = [10, 18, 22].map((at) => view.getInt32(at, true));
  if (start === undefined || width === undefined || height === undefined) return [];
  const stride = Math.ceil(width / 8) * 4;
  return Array.from({ length: width * height }, (_, at) => {
    const x = at % width;
    const row = height - 1 - Math.floor(at / width);
    const byte = bytes[start + row * stride + Math.floor(x / 2)] ?? 0;
    const level = x % 2 === 0 ? byte >> 4 : byte & 15;
    return bytes[54 + level * 4] ?? 0;
  });
}

describe('a bitmap', () => {
  it('shows each grey where it is, for any width', () => {
    fc.assert(
      fc.property(
        fc
          .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 9 }))
          .chain(([width, height]) =>
            fc
              .uint8Array({ minLength: width * height, maxLength: width * height, max: WHITE })
              .map((greys) => ({ width, height, greys })),
          ),
        (raster) => {
          const bytes = bitmapOf(raster);
          expect(greysIn(bytes)).toEqual([...raster.greys].map((grey) => grey * 17));
          expect(new DataView(bytes.buffer).getUint32(2, true)).toBe(bytes.length);
        },
      ),
    );
  });

  it('is held by its address', () => {
    const [head, body] = addressOf(KNOWN.raster).split(',');
    expect(head).toBe('data:image/bmp;base64');
    expect(Buffer.from(body ?? '', 'base64')).toEqual(Buffer.from(bitmapOf(KNOWN.raster)));
  });
});

describe('drawing', () => {
  it('stays within sixteen greys whatever is drawn', () => {
    const number = fc.integer({ min: -100, max: 100 });
    const length = fc.integer({ min: 1, max: 100 });
    const shape = fc.oneof(
      fc.record({
        kind: fc.constant('disc' as const),
        x: number,
        y: number,
        radius: length,
        depth: number,
      }),
      fc.record({
        kind: fc.constant('bars' as const),
        period: length,
        phase: number,
        slant: number,
        depth: number,
      }),
      fc.record({
        kind: fc.constant('waves' as const),
        period: length,
        phase: number,
        swing: number,
        length,
        depth: number,
      }),
    );
    fc.assert(
      fc.property(fc.array(shape, { maxLength: 3 }), (shapes) => {
        const { greys } = draw(shapes);
        expect(greys).toHaveLength(WIDTH * HEIGHT);
        expect(Math.max(...greys)).toBeLessThanOrEqual(WHITE);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the grid', () => {
  it('has one square for each bit and one ring for each that differs', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.boolean(), fc.boolean()), { minLength: 64, maxLength: 64 }),
        (pairs) => {
          const [hash, other] = [pairs.map(([bit]) => bit), pairs.map(([, bit]) => bit)];
          const grid = gridOf(hash, other);
          const count = (path: string) => path.split('M').length - 1;
          expect(count(grid.yes)).toBe(hash.filter(Boolean).length);
          expect(count(grid.yes) + count(grid.no)).toBe(64);
          expect(count(grid.differs)).toBe(pairs.filter(([a, b]) => a !== b).length);
          expect(gridOf(hash).differs).toBe('');
        },
      ),
    );
  });
});
