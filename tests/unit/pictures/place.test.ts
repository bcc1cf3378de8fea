import { describe, expect, test } from 'vitest';
import { crosses, overlap, place } from '../../../src/pictures/core/place.ts';

const area = { x: 0, y: 0, width: 300, height: 200 };

describe('finding room for words', () => {
  test('words stand near their point, inside the area', () => {
    const { box, leader } = place('Near', { x: 150, y: 100 }, { area, boxes: [], segments: [] });
    expect(Math.abs(box.y + box.height - 100)).toBeLessThan(20);
    expect(leader).toBeNull();
  });

  test('words that cannot stand above go to the left before the right', () => {
    const boxes = [{ x: 140, y: 0, width: 20, height: 90 }];
    const { anchor, box } = place('Left', { x: 150, y: 100 }, { area, boxes, segments: [] });
    expect(anchor).toBe('end');
    expect(box.x + box.width / 2).toBeLessThan(150);
  });

  test('words at the edge line up with it', () => {
    const placed = place('At the edge', { x: 298, y: 100 }, { area, boxes: [], segments: [] });
    expect(placed.box.x + placed.box.width).toBeLessThanOrEqual(300);
    expect(placed.anchor).toBe('end');
  });

  test('words keep clear of boxes and lines', () => {
    const boxes = [{ x: 100, y: 60, width: 100, height: 35 }];
    const segments = [{ x1: 0, y1: 110, x2: 300, y2: 110 }];
    const { box } = place('Keep clear', { x: 150, y: 100 }, { area, boxes, segments });
    expect(boxes.some((other) => overlap(box, other))).toBe(false);
    expect(segments.some((segment) => crosses(segment, box))).toBe(false);
  });

  test('words farther away get a line to their point', () => {
    const boxes = [{ x: 60, y: 40, width: 180, height: 55 }];
    const segments = [{ x1: 0, y1: 106, x2: 300, y2: 106 }];
    const placed = place('Far', { x: 150, y: 100 }, { area, boxes, segments });
    expect(placed.leader).not.toBeNull();
  });

  test('no room is an error that says so', () => {
    const boxes = [{ x: -10, y: -10, width: 400, height: 300 }];
    expect(() => place('Nowhere', { x: 150, y: 100 }, { area, boxes, segments: [] })).toThrow(
      'No room for the label "Nowhere"',
    );
  });
});
