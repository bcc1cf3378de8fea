import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HEIGHT, WIDTH } from '../../../../src/pictures/preview/card.ts';
import { sheetsOf } from '../../../../src/pictures/core/sheets.ts';
import { leavesOf } from '../../../../src/pictures/preview/leaves.ts';
import { widthOf } from '../../../../src/pictures/preview/lines.ts';
import { type Pictured, picturedOf } from '../../../../src/pictures/preview/pictured.ts';
import { sheetsMarkup } from '../../../../src/pictures/preview/sheets.ts';
import { cardSvg } from '../../../../src/pictures/preview/svg.ts';
import { toHex } from '../../../../src/pictures/theme/colour.ts';
import { markPath } from '../../../../src/pictures/theme/marks.ts';
import { TOKENS } from '../../../../src/pictures/theme/tokens.ts';
import { book } from '../../../support/book.ts';

const words = {
  kind: 'Chapter',
  title: 'Oil, wicks and who keeps them',
  line: 'How lamps are kept alight.',
  site: 'Lamps',
  about: 'Five documents on lamps',
  marks: ['circle', 'square', 'triangle', 'diamond', 'hexagon'],
} as const;
const NARROW = { width: 320, height: 330 };
const WIDE = { width: 640, height: 250 };

interface Area {
  name: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Boxes of all words, of the marks and of the picture. */
function areasOf({ card, box }: Pictured): Area[] {
  const around = (name: string, x: number, y: number, width: number, height: number) => ({
    ...{ name, left: x, right: x + width, top: y, bottom: y + height },
  });
  return [
    around('the picture', box.x, box.y, box.width, box.height),
    ...card.marks.map(({ shape, x, y, size }) => around(shape, x, y, size, size)),
    ...card.rules.map(({ y, height }) =>
      around('rule', card.left, y, card.right - card.left, height),
    ),
    ...card.texts.map(({ text, x, y, size, face }) =>
      around(text, x, y - size * 0.76, widthOf(text, face, size), size),
    ),
  ];
}

/** What stands on something else, and what leaves the image. */
function faults(image: Pictured): string[] {
  const all = areasOf(image);
  const near = 0.01;
  return [
    ...all.filter(
      ({ left, right, top, bottom }) =>
        left < 56 - near || right > WIDTH - 56 + near || top < 40 || bottom > HEIGHT - 20,
    ),
    ...all.filter((a, at) =>
      all
        .slice(at + 1)
        .some(
          (b) =>
            a.left < b.right - near &&
            b.left < a.right - near &&
            a.top < b.bottom - near &&
            b.top < a.bottom - near,
        ),
    ),
  ].map(({ name }) => name);
}

describe('a preview image with a picture', () => {
  test('lets nothing stand on anything else or leave the image, whatever the words and the picture', () => {
    const word = fc.stringMatching(/^[a-zA-Z’-]{1,13}$/);
    const text = (most: number) =>
      fc.array(word, { minLength: 1, maxLength: most }).map((all) => all.join(' '));
    const credit = fc.option(fc.array(text(14), { minLength: 1, maxLength: 2 }), {
      nil: undefined,
    });
    const size = fc.record({
      width: fc.constantFrom(320, 640, 1088),
      height: fc.integer({ min: 80, max: 700 }),
    });
    fc.assert(
      fc.property(text(14), text(18), size, credit, (title, line, drawing, lines) => {
        const all = { ...words, title, line, ...(lines ? { credit: lines } : {}) };
        expect(faults(picturedOf(all, [drawing]))).toEqual([]);
      }),
    );
    const image = picturedOf(words, [WIDE]);
    const { x, y } = image.card.texts[0] ?? { x: 0, y: 0 };
    expect(faults({ ...image, box: { x, y: y - 20, width: 300, height: 100 } })).not.toEqual([]);
  });

  test('takes the form of the picture that can be drawn larger, and keeps its shape', () => {
    const { which, box } = picturedOf(words, [NARROW, WIDE]);
    expect(which).toBe(0);
    expect(box.width / box.height).toBeCloseTo(NARROW.width / NARROW.height, 2);
    expect(box.width / NARROW.width).toBeGreaterThan(1.2);
    expect(picturedOf(words, [{ width: 320, height: 900 }, WIDE]).which).toBe(1);
  });

  test('sets a short title larger than a long one', () => {
    const sizeOf = (title: string) => picturedOf({ ...words, title }, [NARROW]).card.texts[0]?.size;
    expect(sizeOf('Oil')).toBeGreaterThan(sizeOf(`${words.title}, and what they cost a town`) ?? 0);
  });

  test('holds every word, and the picture where it was placed', () => {
    const { card } = picturedOf(words, [WIDE]);
    const shown = card.texts.map(({ text }) => text).join(' ');
    for (const part of [words.title, words.line, words.site, words.kind])
      expect(shown).toContain(part);
    expect(cardSvg(card, '<svg id="lamp"/>')).toContain('<svg id="lamp"/></g>\n</svg>');
    expect(cardSvg(card)).not.toContain('<g');
  });

  test('has source and credit in the place of kind and marks, where it stands alone', () => {
    const credit = ['Source: the keeper’s book', 'Lamps · lamps.example · version 2'];
    const { card } = picturedOf({ ...words, credit }, [WIDE]);
    const shown = card.texts.map(({ text }) => text);
    expect(shown.slice(-2)).toEqual(credit);
    expect(shown).not.toContain(words.kind);
    expect(card.marks).toEqual([]);
    const long = 'A source with very many words in it. '.repeat(24).trim();
    expect(() => picturedOf({ ...words, credit: [long] }, [WIDE])).toThrow('preview credit: "A so');
  });

  test('refuses more words than it can show, naming them', () => {
    const title = 'Lamps said to have been seen from the harbour '.repeat(12).trim();
    expect(() => picturedOf({ ...words, title }, [WIDE])).toThrow(`preview title: "${title}"`);
  });
});

describe('the leaves of a question', () => {
  const leaves = book.documents.map(({ id, mark, short }, at) => ({
    ...{ id, mark, name: short },
    does: at === 1 ? 'reports what others say; touches on' : 'does not address',
  }));
  const { markup, width, height } = leavesOf(leaves);

  test('are equally large, and as wide as the words above them', () => {
    const grounds = [
      ...markup.matchAll(/<rect x="([\d.]+)" y="0" width="([\d.]+)" height="([\d.]+)"/g),
    ]
      .map(([, ...numbers]) => numbers.map(Number))
      .filter(([, , high]) => high === height);
    expect(grounds).toHaveLength(5);
    expect(new Set(grounds.map(([, wide]) => wide)).size).toBe(1);
    const [x = 0, wide = 0] = grounds.at(-1) ?? [];
    expect(x + wide).toBeCloseTo(width);
    expect(picturedOf(words, [{ width, height }]).box).toMatchObject({ x: 56, width });
  });

  test('have each its own mark in its own colour, its name and what it does, in the order given', () => {
    const marks = [...markup.matchAll(/ d="([^"]+)" fill="([^"]+)"/g)].map(([, d, fill]) => [
      d,
      fill,
    ]);
    expect(marks).toEqual(leaves.map(({ id, mark }) => [markPath(mark), toHex(TOKENS.light[id])]));
    const told = [...markup.matchAll(/>([^<\n]+)<\/text>/g)].map(([, text]) => text).join(' ');
    expect(told).toBe(leaves.map(({ name, does }) => `${name} ${does}`).join(' '));
  });

  test('leave no words outside a leaf, on any question', () => {
    const inner = (width - 4 * 20) / 5 - 2 * 18;
    for (const { positions } of book.questions) {
      const all = leaves.map((leaf) => ({ ...leaf, does: positions[leaf.id].kinds.join('; ') }));
      const texts = [
        ...leavesOf(all).markup.matchAll(
          /<text [^>]*?( font-weight="600")? font-size="(\d+)"[^>]*>([^<]*)</g,
        ),
      ];
      expect(texts.length).toBeGreaterThanOrEqual(10);
      for (const [, bold, size, text = ''] of texts)
        expect(widthOf(text, bold ? 'sans-bold' : 'sans', Number(size)), text).toBeLessThanOrEqual(
          inner,
        );
    }
  });

  test('have a square for each of what they count', () => {
    const counted = leaves.map((leaf, at) => ({ ...leaf, does: 'lamps', squares: 10 * at }));
    const drawn = leavesOf(counted);
    const paths = [...drawn.markup.matchAll(/<path d="([^"]*)"/g)].map(([, d = '']) => d);
    expect(paths.map((d) => d.match(/M/g)?.length)).toEqual([10, 20, 30, 40]);
    const lowest = paths.flatMap((d) =>
      [...d.matchAll(/M[\d.]+ ([\d.]+)/g)].map(([, y]) => Number(y)),
    );
    expect(Math.max(...lowest) + 6).toBeLessThan(drawn.height);
    expect(drawn.markup).toContain('>40 lamps</text>');
  });
});

test('the sheets of a document have all of its lines, in its colour', () => {
  const sheets = sheetsOf([
    { count: 3, lit: 3, inner: false },
    { count: 0, lit: 0, inner: false },
    { count: 2, lit: 2, inner: true },
  ]);
  const { markup, width, height } = sheetsMarkup(sheets, 'iwf');
  expect([width, height]).toEqual([sheets.width, sheets.height]);
  expect(markup.match(/<rect/g)).toHaveLength(sheets.sheets.length);
  for (const { path } of sheets.lit) expect(markup).toContain(path);
  expect(markup).toContain(`stroke="${toHex(TOKENS.light.iwf)}"`);
});
