/** The real charts as pages and files have them: each document's mark in its own shape and colour. */
import { describe, expect, test } from 'vitest';
import { DOCUMENT_IDS } from '../../src/ledger/schemas/ids.ts';
import { FRAMES } from '../../src/pictures/core/kind.ts';
import { pictureMarkup } from '../../src/pictures/export/markup.ts';
import { toSvg } from '../../src/pictures/export/svg.ts';
import { toHex } from '../../src/pictures/theme/colour.ts';
import { TOKENS } from '../../src/pictures/theme/tokens.ts';
import { book } from '../support/book.ts';
import { shapeOf } from '../support/shapes.ts';
import { elements } from './support/examples.ts';

const words = {
  ...{ title: 'T', subtitle: 'S', caveat: 'C', source: 'Q' },
  ...{ site: 'A site', address: 'https://example.org/' },
};
const HUES = DOCUMENT_IDS.map((id) => toHex(TOKENS.light[id]));
const pictures = book.charts
  .filter(({ spec }) => spec.kind === 'events' || spec.kind === 'principles')
  .flatMap((chart) =>
    chart.spec.states.map((state) => ({
      name: `${chart.id}.${state.id}`,
      picture: chart.picture(state.id, FRAMES.wide),
    })),
  );

describe.each(pictures)('$name', ({ name, picture }) => {
  const marks = elements(pictureMarkup(picture, name))
    .map(({ attributes }) => attributes)
    .filter((attributes) => attributes.class?.split(' ').includes('c-of'));

  test('on a page every mark says whose it is, and has that document’s shape', () => {
    const told = marks.map((mark) => [mark['data-of'], shapeOf(mark.d ?? '')]);
    expect(told).toEqual(
      marks.map((mark) => {
        const document = book.documents.find(({ id }) => id === mark['data-of']);
        return [document?.id, document?.mark];
      }),
    );
  });

  test('in a file it has that document’s colour, and nothing else has one', () => {
    const coloured = elements(toSvg(picture, words, name))
      .map(({ attributes }) => attributes)
      .filter(({ fill = '', stroke = '' }) => HUES.includes(fill) || HUES.includes(stroke));
    const shapes = coloured.filter(({ d }) => d !== undefined);
    expect(shapes).toHaveLength(marks.length);
    for (const { d = '', fill } of shapes) {
      const document = book.documents.find(({ mark }) => mark === shapeOf(d));
      expect(document && toHex(TOKENS.light[document.id]), d).toBe(fill);
    }
    // Lines and bands through all lanes of a timeline are of the document whose mark has their event.
    const eventOf = (key = '') => key.replace(/^[a-z]+-/, '');
    for (const line of coloured.filter(({ d }) => d === undefined)) {
      const mark = shapes.find((shape) => eventOf(shape['data-k']) === eventOf(line['data-k']));
      expect(mark?.fill, line['data-k']).toBe(line.stroke ?? line.fill);
    }
  });
});

test('all five are among them', () => {
  const drawn = pictures.flatMap(({ name, picture }) =>
    elements(pictureMarkup(picture, name)).flatMap(({ attributes }) => attributes['data-of'] ?? []),
  );
  expect([...new Set(drawn)].sort()).toEqual([...DOCUMENT_IDS].sort());
});
