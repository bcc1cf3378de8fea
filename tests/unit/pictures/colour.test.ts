import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toHex } from '../../../src/pictures/theme/colour.ts';
import { TOKENS } from '../../../src/pictures/theme/tokens.ts';

describe('colours outside the page', () => {
  // What Chromium paints for the same oklch() values.
  test.each([
    [{ l: 1, c: 0, h: 0 }, '#ffffff'],
    [{ l: 0, c: 0, h: 0 }, '#000000'],
    [{ l: 0.22, c: 0.012, h: 60 }, '#1f1915'],
    [{ l: 0.55, c: 0.094, h: 295 }, '#7666a3'],
    [{ l: 0.55, c: 0.094, h: 192 }, '#028380'],
    [{ l: 0.75, c: 0.11, h: 192 }, '#44c4c0'],
  ])('%o is %s', (colour, hex) => {
    expect(toHex(colour)).toBe(hex);
  });

  test('a colour that sRGB lacks is refused', () => {
    expect(() => toHex({ l: 0.55, c: 0.3, h: 192 })).toThrow('lies outside sRGB');
  });

  test('every token of both themes lies in sRGB', () => {
    const all = [...Object.values(TOKENS.light), ...Object.values(TOKENS.dark)].map(toHex);
    expect(all).toHaveLength(26);
  });

  test('tokens are those of the pages', () => {
    const css = readFileSync('src/site/styles/tokens.css', 'utf8');
    for (const [name, light] of Object.entries(TOKENS.light)) {
      const dark = Object.entries(TOKENS.dark).find(([other]) => other === name)?.[1];
      const both = [light, dark].map((one) => `oklch(${one?.l} ${one?.c} ${one?.h})`).join(', ');
      expect(css, name).toContain(`--${name}: light-dark(${both});`);
    }
  });
});
