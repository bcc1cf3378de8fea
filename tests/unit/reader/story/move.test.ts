import fc from 'fast-check';
import { expect, test } from 'vitest';
import { geometryOf, journey, type Geometry } from '../../../../src/reader/story/move.ts';

function read(tag: string, attributes: Record<string, string>): Geometry | undefined {
  return geometryOf(tag, (name) => attributes[name] ?? null);
}

test('each kind of mark says where it lies', () => {
  expect(read('rect', { x: '1', y: '2', width: '3', height: '4' })).toEqual({
    kind: 'box',
    x: 1,
    y: 2,
    width: 3,
    height: 4,
  });
  expect(read('circle', { cx: '5', cy: '6', r: '2' })).toMatchObject({ x: 3, y: 4, width: 4 });
  expect(read('line', { x1: '1', y1: '9', x2: '4', y2: '9' })).toMatchObject({
    x: 1,
    width: 3,
    height: 0,
  });
  expect(read('text', { x: '7', y: '8' })).toMatchObject({ kind: 'point', x: 7, placed: false });
  expect(read('g', { transform: 'translate(10 -20) scale(0.6)' })).toEqual({
    kind: 'point',
    x: 10,
    y: -20,
    scale: 0.6,
    placed: true,
  });
  expect(read('path', { d: 'M0 0' })).toBeUndefined();
});

/** Where a transform puts a point of a drawing. */
function put(transform: string, x: number, y: number): [number, number] {
  const [dx = 0, dy = 0, sx = 1, sy = 1] = (transform.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(
    Number,
  );
  return [dx + sx * x, dy + sy * y];
}

test('a box drawn at its end seems to lie at its start', () => {
  const side = fc.integer({ min: 1, max: 600 });
  const box = fc.record({
    kind: fc.constant('box' as const),
    x: side,
    y: side,
    width: side,
    height: side,
  });
  fc.assert(
    fc.property(box, box, (start, end) => {
      const way = journey(start, end);
      if (!way) return;
      const [left, top] = put(way.from, end.x, end.y);
      const [right, bottom] = put(way.from, end.x + end.width, end.y + end.height);
      // Factors are kept to three digits; over 1,200 units that is less than a unit and a half.
      expect(Math.abs(left - start.x)).toBeLessThan(1.5);
      expect(Math.abs(top - start.y)).toBeLessThan(1.5);
      expect(Math.abs(right - start.x - start.width)).toBeLessThan(1.5);
      expect(Math.abs(bottom - start.y - start.height)).toBeLessThan(1.5);
      expect(put(way.to, 5, 7)).toEqual([5, 7]);
    }),
  );
});

test('words travel without being stretched, groups from place to place', () => {
  const text = (x: number, y: number): Geometry => ({
    kind: 'point',
    x,
    y,
    scale: 1,
    placed: false,
  });
  const group = (x: number, y: number): Geometry => ({
    kind: 'point',
    x,
    y,
    scale: 1,
    placed: true,
  });
  expect(journey(text(10, 20), text(30, 25))).toEqual({
    from: 'translate(-20px, -5px) scale(1, 1)',
    to: 'translate(0px, 0px) scale(1, 1)',
  });
  expect(journey(group(10, 20), group(30, 25))).toEqual({
    from: 'translate(10px, 20px) scale(1, 1)',
    to: 'translate(30px, 25px) scale(1, 1)',
  });
});

test('a group that changes its size travels to its own, and one that only sinks travels too', () => {
  const group = (x: number, y: number, scale: number): Geometry => ({
    kind: 'point',
    ...{ x, y, scale },
    placed: true,
  });
  expect(journey(group(10, 20, 1), group(10, 20, 0.6))).toEqual({
    from: 'translate(10px, 20px) scale(1, 1)',
    to: 'translate(10px, 20px) scale(0.6, 0.6)',
  });
  expect(journey(group(10, 20, 1), group(10, 30, 1))?.from).toBe(
    'translate(10px, 20px) scale(1, 1)',
  );
  expect(journey(group(10, 20, 1), group(10, 20, 1))).toBeUndefined();
});

test('what does not move, or cannot, does not travel', () => {
  const line = (width: number): Geometry => ({ kind: 'box', x: 0, y: 5, width, height: 0 });
  expect(journey(line(10), line(10))).toBeUndefined();
  expect(journey(line(0), line(10))).toBeUndefined();
  expect(journey(line(5), line(10))?.from).toBe('translate(0px, 0px) scale(0.5, 1)');
});
