import { expect, test } from 'vitest';
import { drawHatches } from '../../../src/pictures/export/hatches.ts';

const PATTERNS =
  '<defs><pattern id="a-hatch" width="6"><line/></pattern><pattern id="a-dots"><circle/></pattern></defs>';
function box(fill: string): string {
  return `${PATTERNS}<rect class="c-sealed" fill="url(#a-${fill})" data-k="m" x="10" y="20" width="60" height="30"></rect>`;
}

test('a hatch is lines inside the box, and the box keeps its key and its edge', () => {
  const drawn = drawHatches(box('hatch'));
  expect(drawn).not.toMatch(/pattern|url\(/);
  expect(drawn).toContain('<rect class="c-sealed" fill="none" data-k="m" x="10"');
  const lines = [...drawn.matchAll(/M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)/g)].map((line) =>
    line.slice(1).map(Number),
  );
  expect(lines.length).toBeGreaterThan(8);
  for (const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] of lines) {
    expect(x2 - x1).toBeCloseTo(y2 - y1, 1);
    expect(Math.min(x1, x2)).toBeGreaterThanOrEqual(10);
    expect(Math.max(x1, x2)).toBeLessThanOrEqual(70);
    expect(Math.min(y1, y2)).toBeGreaterThanOrEqual(20);
    expect(Math.max(y1, y2)).toBeLessThanOrEqual(50);
  }
});

test('dots are whole, and as many as fit', () => {
  const drawn = drawHatches(box('dots'));
  const dots = [...drawn.matchAll(/M([\d.]+) ([\d.]+)a/g)];
  expect(dots).toHaveLength(9 * 4);
});

test('what has no such pattern stays as it is', () => {
  const other = '<rect class="c-whole" fill="none" x="1" y="1" width="2" height="2"></rect>';
  expect(drawHatches(other)).toBe(other);
});
