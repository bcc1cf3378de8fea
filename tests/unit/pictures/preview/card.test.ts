import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advance } from '../../../../scripts/fonts/glyphs.ts';
import { readTables, tableOf } from '../../../../scripts/fonts/sfnt.ts';
import { type Card, cardOf, HEIGHT, WIDTH } from '../../../../src/pictures/preview/card.ts';
import { linesOf, widthOf } from '../../../../src/pictures/preview/lines.ts';
import { cardSvg } from '../../../../src/pictures/preview/svg.ts';

const words = {
  kind: 'Chapter',
  title: 'Oil & wicks',
  line: 'How lamps are kept alight, and who keeps them.',
  site: 'Lamps',
  about: 'Five documents on lamps',
  marks: ['circle', 'square', 'triangle', 'diamond', 'hexagon'],
} as const;
const LONG =
  'Lamps said to have been seen from the harbour before the storm of that winter, as a range';

/** Boxes of all words: from a size above the baseline to a third of it below. */
function boxes({ texts }: Card) {
  return texts.map(({ text, x, y, size, face }) => ({
    ...{ text, left: x, right: x + widthOf(text, face, size) },
    ...{ top: y - size * 0.8, bottom: y + size * 0.25 },
  }));
}

/** Pairs of words that stand on each other, and words that leave the picture. */
function faults(card: Card): string[] {
  const all = boxes(card);
  const outside = all.filter(
    ({ left, right, top, bottom }) =>
      left < 64 || right > WIDTH - 64 || top < 64 || bottom > HEIGHT - 20,
  );
  const on = all.flatMap((a, index) =>
    all
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} / ${b.text}`),
  );
  const rules = card.rules.flatMap(({ y, height }) =>
    all.filter(({ top, bottom }) => top < y + height && bottom > y).map(({ text }) => text),
  );
  return [...outside.map(({ text }) => text), ...on, ...rules];
}

describe('a preview image', () => {
  test('holds every word: kind, title, line, site', () => {
    const shown = cardOf({ ...words, title: LONG }).texts.map(({ text }) => text);
    for (const part of [words.kind, LONG, words.line, words.site, words.about])
      expect(shown.join(' ')).toContain(part);
  });

  test('sets a short title larger than a long one, and a line under each', () => {
    const sizes = ['Oil', LONG].map((title) => {
      const { texts } = cardOf({ ...words, title });
      return texts.filter(({ face, y }) => face === 'serif' && y < 500).map(({ size }) => size);
    });
    expect(sizes).toEqual([
      [88, 36],
      [76, 76, 76, 36],
    ]);
  });

  test('lets no words stand on each other or leave the picture', () => {
    const word = fc.stringMatching(/^[a-zA-Z’-]{1,13}$/);
    const title = fc.array(word, { minLength: 1, maxLength: 14 }).map((all) => all.join(' '));
    const line = fc.array(word, { minLength: 1, maxLength: 8 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(title, line, (some, under) => {
        fc.pre(linesOf(some, WIDTH - 128, 'serif', 46).length <= 4);
        fc.pre(linesOf(under, WIDTH - 128, 'serif', 36).length <= 2);
        expect(faults(cardOf({ ...words, title: some, line: under }))).toEqual([]);
      }),
    );
    const card = cardOf(words);
    const [first] = card.texts;
    if (!first) throw new Error('no words');
    expect(faults({ ...card, texts: [first, { ...first, x: 70 }] })).not.toEqual([]);
    expect(faults({ ...card, texts: [{ ...first, x: 1190 }] })).not.toEqual([]);
  });

  test('refuses more words than it can show, naming them', () => {
    const title = `${LONG} ${LONG} ${LONG}`;
    expect(() => cardOf({ ...words, title })).toThrow(`preview title: "${title}"`);
    expect(() => cardOf({ ...words, line: title })).toThrow(`preview line: "${title}"`);
    expect(() => cardOf({ ...words, title: 'Oil ☂' })).toThrow('no "☂"');
    expect(() => cardOf({ ...words, title: 'o'.repeat(99) })).toThrow('a word is wider');
  });

  test('puts marks in a row that ends at the edge, whether five or one', () => {
    const five = cardOf(words).marks;
    expect(five.map(({ shape }) => shape)).toEqual(words.marks);
    expect(new Set(five.map(({ x, size }, index) => x - index * (size + 18))).size).toBe(1);
    const one = cardOf({ ...words, marks: ['diamond'] }).marks;
    expect([...five.slice(-1), ...one].map(({ x, size }) => x + size)).toEqual([1136, 1136]);
  });
});

describe('its drawing', () => {
  test('has no hue: every colour is ink or paper', () => {
    const svg = cardSvg(cardOf(words));
    const colours = [...svg.matchAll(/#(\w\w)(\w\w)(\w\w)/g)].map((match) =>
      match.slice(1).map((channel) => Number.parseInt(channel, 16)),
    );
    expect(colours.length).toBeGreaterThan(10);
    for (const channels of colours)
      expect(Math.max(...channels) - Math.min(...channels)).toBeLessThan(16);
  });

  test('escapes what markup would take for its own, and is the same every time', () => {
    const svg = cardSvg(cardOf({ ...words, title: 'Oil & <wicks>' }));
    expect(svg).toContain('>Oil &amp; &lt;wicks&gt;</text>');
    expect(cardSvg(cardOf(words))).toBe(cardSvg(cardOf(words)));
  });
});

describe('widths', () => {
  test('of the serif are those of its file', () => {
    const tables = readTables(readFileSync('src/pictures/export/fonts/serif-400.ttf'));
    const cmap = tableOf(tables, 'cmap');
    expect(cmap.readUInt32BE(24)).toBeGreaterThan(100);
    for (let at = 28; at < cmap.length; at += 12) {
      const character = String.fromCodePoint(cmap.readUInt32BE(at));
      const width = advance(tables, cmap.readUInt32BE(at + 8));
      expect(widthOf(character, 'serif', 1000), character).toBe(width);
    }
  });

  test.each(['serif', 'sans', 'sans-bold'] as const)('lines in %s fit and lose no word', (face) => {
    const text = fc
      .array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 30 })
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(text, (some) => {
        const lines = linesOf(some, 600, face, 40);
        expect(lines.join(' ')).toBe(some);
        for (const line of lines) expect(widthOf(line, face, 40)).toBeLessThanOrEqual(600);
      }),
    );
  });

  test('lines are about equally long', () => {
    const lines = linesOf('one two three four five six seven eight nine', 700, 'serif', 60);
    const widths = lines.map((line) => widthOf(line, 'serif', 60));
    expect(lines).toHaveLength(2);
    expect(Math.max(...widths) / Math.min(...widths)).toBeLessThan(1.4);
  });
});
