import { describe, expect, test } from 'vitest';
import { serifWidth, textWidth } from '../../src/pictures/core/text.ts';
import { book } from '../support/book.ts';
import { drawings, elements, examples, type Drawing, type Example } from './support/examples.ts';

/** Kinds whose pictures have a whole window: held to it with all their words. */
const LARGE: readonly string[] = [
  ...['events', 'field', 'leaves', 'lines-of-defence', 'message-path', 'nested'],
  ...['position-map', 'principles', 'ranked-bars', 'time-line'],
];
const real = book.charts
  .filter(({ spec: { kind } }) => LARGE.includes(kind))
  .map((chart): Example => ({ name: chart.id, spec: chart.spec, chart }));

interface TextBox {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Boxes of all words of a drawing, from their attributes and the widths of the font. */
function textBoxes({ markup }: Drawing): TextBox[] {
  return elements(markup)
    .filter(({ tag }) => tag === 'text')
    .map(({ attributes, text }) => {
      const words = text.replace(/&amp;/g, '&').replace(/&lt;/g, '<');
      const classes = attributes.class ?? '';
      const size = classes.includes('c-hero') ? 26 : Number(attributes['font-size'] ?? 14);
      const weight = /c-hero|c-strong/.test(classes) ? 600 : 400;
      // Sealed text is set to a width of its own in whatever face a reader has.
      const set = Number(attributes.textLength);
      const width = classes.includes('c-words')
        ? serifWidth(words, size)
        : set || textWidth(words, weight, size);
      const share = { start: 0, middle: 0.5, end: 1 }[attributes['text-anchor'] ?? 'start'] ?? 0;
      const left = Number(attributes.x) - share * width;
      const y = Number(attributes.y);
      return { text: words, left, right: left + width, top: y - size * 0.72, bottom: y + 2 };
    });
}

/** Kinds whose rows are words, or many: they may be higher. */
const TALL: readonly string[] = ['options-matrix'];

/** Greatest height of a chart's pictures in each frame, in user units. */
function most({ kind, ...spec }: Example['spec']): Record<'narrow' | 'wide', number> {
  // It fills a window from edge to edge, and on a phone most of its height.
  if (kind === 'field') return { narrow: 310, wide: 270 };
  // Turned line by line in a whole window.
  if (kind === 'lines-of-defence') return { narrow: 310, wide: 262 };
  // A row for each question; it stands in no scene.
  if ('form' in spec && spec.form === 'table') return { narrow: 780, wide: 480 };
  if (TALL.includes(kind)) return { narrow: 640, wide: 460 };
  // In a stage.
  return LARGE.includes(kind) ? { narrow: 325, wide: 270 } : { narrow: 330, wide: 400 };
}

describe.each([...examples, ...real])('$name', (example) => {
  const all = drawings(example);

  test('every state is equally high in one frame, and low enough to be pinned', () => {
    for (const frame of ['narrow', 'wide'] as const) {
      const heights = all
        .filter((drawing) => drawing.frame.name === frame)
        .map(({ picture }) => picture.model.height);
      expect(new Set(heights).size).toBe(1);
      expect(heights[0]).toBeLessThanOrEqual(most(example.spec)[frame]);
    }
  });

  test('no words leave the frame or meet other words', () => {
    for (const drawing of all) {
      const boxes = textBoxes(drawing);
      expect(boxes.length).toBeGreaterThan(2);
      for (const [index, box] of boxes.entries()) {
        const where = `${drawing.name}: "${box.text}"`;
        expect(box.left, where).toBeGreaterThanOrEqual(-0.5);
        expect(box.right, where).toBeLessThanOrEqual(drawing.frame.width + 0.5);
        expect(box.top, where).toBeGreaterThanOrEqual(0);
        expect(box.bottom, where).toBeLessThanOrEqual(drawing.picture.model.height);
        const met = boxes
          .slice(index + 1)
          .filter(
            (other) =>
              box.left < other.right &&
              other.left < box.right &&
              box.top < other.bottom &&
              other.top < box.bottom,
          );
        expect(
          met.map(({ text }) => text),
          where,
        ).toEqual([]);
      }
    }
  });

  test('every mark has a key of its own, and the same tag in every state', () => {
    const tags = new Map<string, string>();
    for (const { markup, name } of all) {
      // Parts of a group travel with it, and patterns are not drawn by themselves.
      const marks = markup
        .replace(/<defs>[\s\S]*?<\/defs>/g, '')
        .replace(/(<g\b[^>]*>)[\s\S]*?<\/g>/g, '$1');
      const drawn = elements(marks).filter(({ tag }) => tag !== 'svg');
      const keys = drawn.map(({ attributes }) => attributes['data-k']);
      expect(keys, name).not.toContain(undefined);
      expect(new Set(keys).size, name).toBe(keys.length);
      for (const { tag, attributes } of drawn) {
        const key = attributes['data-k'] ?? '';
        expect(tags.get(key) ?? tag, `${name} ${key}`).toBe(tag);
        tags.set(key, tag);
      }
    }
  });

  test('the picture has its sentence, numbers only, and no style attribute', () => {
    for (const { markup, picture, name } of all) {
      expect(elements(markup)[0]?.attributes['aria-label'], name).toBe(picture.model.alt);
      expect(markup, name).not.toMatch(/style=|NaN|undefined|Infinity/);
    }
  });

  test('two renderings are the same', () => {
    expect(drawings(example).map(({ markup }) => markup)).toEqual(all.map(({ markup }) => markup));
  });
});
