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
import { about } from './support/about.ts';
import { elements } from './support/examples.ts';

const words = {
  ...{ title: 'T', subtitle: 'S', caveat: 'C', source: 'Q' },
  credit: 'A site',
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

function documentOf(id = '') {
  const found = book.documents.find((document) => document.id === id);
  if (!found) throw new Error(`"${id}" is no document`);
  return found;
}

describe.each(pictures)('$name', ({ name, picture }) => {
  const drawn = elements(pictureMarkup(picture, name)).map(({ attributes }) => attributes);
  const looks = (...classes: string[]) =>
    drawn.filter((one) => one.class?.split(' ').some((name) => classes.includes(name)));
  const marks = looks('c-of');
  /** Through all lanes of a timeline, for the time in which a document was written. */
  const lines = looks('c-post', 'c-span');

  test('on a page every mark says whose it is, and has that document’s shape', () => {
    const told = marks.map((mark) => [mark['data-of'], shapeOf(mark.d ?? '')]);
    expect(told).toEqual(
      marks.map((mark) => {
        const document = book.documents.find(({ id }) => id === mark['data-of']);
        return [document?.id, document?.mark];
      }),
    );
  });

  test('what runs through all lanes is of the document whose mark has its event', () => {
    const eventOf = (key = '') => key.replace(/^[a-z]+-/, '');
    for (const line of lines) {
      const mark = marks.find((one) => eventOf(one['data-k']) === eventOf(line['data-k']));
      expect(line['data-of'], line['data-k']).toBe(mark?.['data-of']);
    }
    expect(lines.length > 0).toBe(picture.kind === 'events');
  });

  test('in a file it has that document’s colour, and nothing else has one', () => {
    const coloured = elements(toSvg(picture, words, about, name))
      .map(({ attributes }) => attributes)
      .filter(({ fill = '', stroke = '' }) => HUES.includes(fill) || HUES.includes(stroke));
    const shapes = coloured.filter(({ d }) => d !== undefined);
    expect(shapes).toHaveLength(marks.length);
    for (const { d = '', fill } of shapes) {
      const document = book.documents.find(({ mark }) => mark === shapeOf(d));
      expect(document && toHex(TOKENS.light[document.id]), d).toBe(fill);
    }
    // Lines and bands, in the order of the page.
    const hues = lines.map((line) => toHex(TOKENS.light[documentOf(line['data-of']).id]));
    const rest = coloured.filter(({ d }) => d === undefined);
    expect(rest.map(({ fill, stroke }) => stroke ?? fill)).toEqual(hues);
  });
});

test('all five are among them', () => {
  const drawn = pictures.flatMap(({ name, picture }) =>
    elements(pictureMarkup(picture, name)).flatMap(({ attributes }) => attributes['data-of'] ?? []),
  );
  expect([...new Set(drawn)].sort()).toEqual([...DOCUMENT_IDS].sort());
});
