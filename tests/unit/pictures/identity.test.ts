/** Each document has one shape and one colour, wherever it is drawn: content/documents and the tokens say which. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DOCUMENT_IDS } from '../../../src/ledger/schemas/ids.ts';
import { FRAMES } from '../../../src/pictures/core/kind.ts';
import { cardOf } from '../../../src/pictures/preview/card.ts';
import { cardSvg } from '../../../src/pictures/preview/svg.ts';
import { toHex } from '../../../src/pictures/theme/colour.ts';
import { markPath } from '../../../src/pictures/theme/marks.ts';
import { TOKENS } from '../../../src/pictures/theme/tokens.ts';
import { boardOf } from '../../../src/reader/explore/sort/board.ts';
import { book } from '../../support/book.ts';
import { shapeOf } from '../../support/shapes.ts';

/** Shape of each document, as its own file gives it. */
const SHAPES = new Map(book.documents.map(({ id, mark }) => [id, mark]));

describe('the shape of a document', () => {
  test.each(book.documents)('$short: $mark beside its name', ({ mark }) => {
    expect(shapeOf(markPath(mark))).toBe(mark);
  });

  const drawn = book.charts.flatMap((chart) =>
    chart.spec.states.flatMap((state) =>
      Object.values(FRAMES).flatMap((frame) => {
        const { kind, model } = chart.picture(state.id, frame);
        if (kind !== 'events' && kind !== 'principles') return [];
        const marks = model.marks.flatMap(({ document, d }) => (document ? { document, d } : []));
        return marks.length > 0 ? [{ name: `${chart.id}, ${state.id}, ${frame.name}`, marks }] : [];
      }),
    ),
  );

  test('charts draw all five of them', () => {
    const all = drawn.flatMap(({ marks }) => marks.map(({ document }) => document));
    expect([...new Set(all)].sort()).toEqual([...DOCUMENT_IDS].sort());
  });

  test.each(drawn)('$name', ({ marks }) => {
    for (const { document, d } of marks)
      expect(shapeOf(d), `${document}: ${d}`).toBe(SHAPES.get(document));
  });

  test('at the heads of the columns that readers sort into', () => {
    for (const { id, mark } of boardOf(book.considerations, book.documents, book.ledger).heads)
      expect([id, shapeOf(mark)]).toEqual([id, book.documents.find((one) => one.id === id)?.mark]);
  });

  test('on preview images, where no hue can seem a view', () => {
    const words = { kind: 'Page', title: 'A title', line: 'A line.', site: 'A site', about: 'It' };
    const marks = book.documents.map(({ mark }) => mark);
    const paths = cardSvg(cardOf({ ...words, marks })).matchAll(/<path [^>]*d="([^"]*)"/g);
    expect([...paths].map(([, d]) => shapeOf(d ?? ''))).toEqual(marks);
  });
});

describe('the colour of a document', () => {
  const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(css|astro|svelte)$/.test(file))
    .map((file) => ({ file, text: readFileSync(`src/${file}`, 'utf8') }));

  test.each(DOCUMENT_IDS)('%s: its token, in both themes and without oklch()', (id) => {
    const tokens = readFileSync('src/site/styles/tokens.css', 'utf8');
    const [light, dark] = [TOKENS.light[id], TOKENS.dark[id]].map(
      ({ l, c, h }) => `oklch(${l} ${c} ${h})`,
    );
    expect(
      [...tokens.matchAll(new RegExp(`--${id}: (.*);`, 'g'))].map(([, value]) => value),
    ).toEqual([toHex(TOKENS.light[id]), `light-dark(${light}, ${dark})`]);
  });

  test('is handed out in one sheet, by the document’s id', () => {
    const rules = sheets.flatMap(({ file, text }) =>
      [...text.matchAll(/([^{}]*)\{[^{}]*var\(--(crin|ecpat|brown|nspcc|iwf)\)[^{}]*\}/g)].map(
        ([rule]) => `${file}: ${rule.replace(/\s+/g, ' ').trim()}`,
      ),
    );
    expect(rules).toEqual(
      DOCUMENT_IDS.map(
        (id) => `pictures/theme/documents.css: [data-of='${id}'] { --mark: var(--${id}); }`,
      ),
    );
  });

  test('is taken by the marks of charts, pages and cards, by the edges of leaves and of a voice, by who speaks now, by outlines, and by nothing else', () => {
    const takers = sheets.flatMap(({ file, text }) =>
      [...text.matchAll(/([^{}]*)\{[^{}]*var\(--mark\)/g)].map(
        ([, selector = '']) => `${file}: ${selector.replace(/\/\*.*?\*\//gs, '').trim()}`,
      ),
    );
    expect(takers.sort()).toEqual([
      'pictures/theme/chart.css: .c-leaf',
      'pictures/theme/chart.css: .c-of',
      'pictures/theme/chart.css: .c-post',
      'pictures/theme/chart.css: .c-span',
      'site/styles/card.css: .card .mark',
      'site/styles/card.css: .card li',
      'site/styles/deck.css: .para[data-of]',
      'site/styles/folded.css: .folded .tab::before',
      'site/styles/folded.css: .folded > *',
      'site/styles/home.css: .spoken-of > .voice',
      'site/styles/mark.css: .mark',
      'site/styles/outline.css: .outline',
      'site/styles/outline.css: .outline .drawn > svg',
      'site/styles/outline.css: .sheets svg :is(a, .lit)',
      'site/styles/seats.css: .five-seats [data-now]',
      'site/styles/seats.css: .seats[data-follows] li:not([data-heard]) .mark',
      'site/styles/voice.css: .voice',
    ]);
  });
});
