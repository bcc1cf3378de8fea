import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { advance } from '../../../scripts/fonts/glyphs.ts';
import { ARIAL, fallbackFor } from '../../../scripts/fonts/fallback.ts';
import { readTables, tableOf, writeTables } from '../../../scripts/fonts/sfnt.ts';
import { textWidth } from '../../../src/pictures/core/text.ts';

describe('committed fonts', () => {
  test('those of the pages stay within 66 kB together', () => {
    const files = ['serif', 'serif-italic', 'sans'].map((name) => `src/site/fonts/${name}.woff2`);
    const total = files.reduce((sum, file) => sum + statSync(file).size, 0);
    expect(total).toBeGreaterThan(40_000);
    expect(total).toBeLessThanOrEqual(66 * 1024);
  });

  test.each([400, 600] as const)('widths of weight %i are those of its file', (weight) => {
    const tables = readTables(readFileSync(`src/pictures/export/fonts/sans-${weight}.ttf`));
    const cmap = tableOf(tables, 'cmap');
    const groups = cmap.readUInt32BE(24);
    expect(groups).toBeGreaterThan(100);
    for (let at = 28; at < cmap.length; at += 12) {
      const character = String.fromCodePoint(cmap.readUInt32BE(at));
      const width = advance(tables, cmap.readUInt32BE(at + 8));
      expect(textWidth(character, weight, 1000), character).toBe(width);
    }
  });

  test('a font taken apart and put together is the same', () => {
    const file = readFileSync('src/pictures/export/fonts/sans-400.ttf');
    expect(writeTables(readTables(file)).equals(file)).toBe(true);
  });

  test('a font as wide and high as Arial needs no adjustment', () => {
    const own = { ascent: 905, descent: 212, lineGap: 33 };
    const widthOf = (letter: string): number => ARIAL.widths[letter] ?? 0;
    expect(fallbackFor({ ...own, widthOf }, ARIAL)).toEqual({
      'size-adjust': '100.00%',
      'ascent-override': '90.50%',
      'descent-override': '21.20%',
      'line-gap-override': '3.30%',
    });
  });
});
