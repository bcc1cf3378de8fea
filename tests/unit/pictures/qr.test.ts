import { expect, test } from 'vitest';
import { codeOf } from '../../../src/pictures/core/qr.ts';

/** Dark dots of a path, as rows of text. */
function dotsOf({ path, size }: { path: string; size: number }): string[] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => '.'));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let at = 0; at < Number(width); at += 1) {
      const row = rows[Number(y)];
      if (row) row[Number(x) + at] = '#';
    }
  return rows.map((row) => row.join(''));
}

const code = codeOf('https://side-by-side.example/questions/law/');

test('three of its corners are the squares by which a phone finds it', () => {
  const rows = dotsOf(code);
  const eye = ['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######'];
  expect(rows.slice(0, 7).map((row) => row.slice(0, 7))).toEqual(eye);
  expect(rows.slice(0, 7).map((row) => row.slice(-7))).toEqual(eye);
  expect(rows.slice(-7).map((row) => row.slice(0, 7))).toEqual(eye);
});

test('it is the same each time, another for another address, and never larger than paper has room for', () => {
  expect(codeOf('https://side-by-side.example/questions/law/')).toEqual(code);
  expect(codeOf('https://side-by-side.example/questions/harm/').path).not.toBe(code.path);
  expect(codeOf(`https://side-by-side.example/charts/${'x'.repeat(40)}/`).size).toBeLessThan(42);
});
