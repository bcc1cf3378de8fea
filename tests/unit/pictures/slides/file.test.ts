/** Slides as a file: parts that know each other, words that stay words, the same bytes each time. */
import { expect, test } from 'vitest';
import { toZip } from '../../../../src/pictures/export/zip.ts';
import { slideParts } from '../../../../src/pictures/slides/file.ts';
import type { SlideFile, SlideSheet } from '../../../../src/pictures/slides/model.ts';
import { altsOf, faultsOf, linesOf, partsOf, textOf, titleOf } from '../../../support/slides.ts';

const box = { x: 36, y: 40, width: 400, height: 60 };
const sheet: SlideSheet = {
  layout: 'picture',
  boxes: [
    {
      what: 'text',
      role: 'title',
      name: 'Title',
      size: 28,
      ...box,
      texts: [{ runs: [{ text: 'A < B & “C”' }] }],
    },
    {
      ...{ what: 'text', role: 'body', name: 'Words', size: 24, ...box },
      texts: [
        {
          sign: { character: '●', colour: 'accent1' },
          runs: [{ text: 'One', bold: true }, { text: ' argues' }],
        },
        {
          inset: true,
          above: 4,
          runs: [{ text: 'See ' }, { text: 'here', address: 'https://a.example/?b&c' }],
        },
      ],
    },
    { what: 'picture', name: 'Picture', alt: 'Says "so" & more', file: 'chart.state', ...box },
  ],
  notes: ['First.', 'Second < third.'],
};
const table: SlideSheet = {
  layout: 'table',
  boxes: [
    {
      ...{ what: 'table', name: 'Table', alt: 'Two rows', first: 100, size: 24, ...box },
      labels: ['Who', 'What'],
      rows: [[{ runs: [{ text: 'One' }] }, { runs: [{ text: 'Yes' }] }]],
    },
  ],
  notes: [],
};
const file: SlideFile = {
  ...{ title: 'T & t', description: 'D', creator: 'Side by Side', day: '2026-11-22' },
  sheets: [sheet, table, sheet],
  sections: [{ name: 'All', count: 3 }],
};
const png = new Uint8Array([1, 2, 3]);

function packed(of: SlideFile = file): Uint8Array {
  return toZip(
    slideParts(of, () => ({ svg: '<svg/>', png })),
    of.day,
  );
}

test('every part is well formed, typed, and finds what it needs', () => {
  expect(faultsOf(partsOf(packed()))).toEqual([]);
});

test('the reading itself finds what is wrong', () => {
  const parts = new Map(partsOf(packed()));
  parts.delete('ppt/media/chart.state.svg');
  parts.set('ppt/presProps.xml', new TextEncoder().encode('<a><b></a>'));
  expect(faultsOf(parts)).toEqual([
    'ppt/presProps.xml: at 6: </a> ends nothing',
    'ppt/slides/_rels/slide1.xml.rels: no part "../media/chart.state.svg"',
    'ppt/slides/_rels/slide3.xml.rels: no part "../media/chart.state.svg"',
  ]);
});

test('words, descriptions and notes are there, sign by sign', () => {
  const parts = partsOf(packed());
  const slide = textOf(parts, 'ppt/slides/slide1.xml');
  expect(titleOf(slide)).toBe('A < B & “C”');
  expect(linesOf(slide)).toContain('One argues');
  expect(altsOf(slide)).toEqual(['Says "so" & more']);
  expect(altsOf(textOf(parts, 'ppt/slides/slide2.xml'))).toEqual(['Two rows']);
  expect(linesOf(textOf(parts, 'ppt/notesSlides/notesSlide1.xml'))).toEqual(sheet.notes);
  expect(textOf(parts, 'ppt/slides/_rels/slide1.xml.rels')).toContain(
    'Target="https://a.example/?b&amp;c" TargetMode="External"',
  );
});

test('a picture that stands on two slides is in the file once', () => {
  const media = [...partsOf(packed()).keys()].filter((path) => path.startsWith('ppt/media/'));
  expect(media).toEqual(['ppt/media/chart.state.png', 'ppt/media/chart.state.svg']);
});

test('each master has a theme of its own, and a slide without notes has no page of notes', () => {
  const parts = partsOf(packed());
  const themes = ['slideMasters/_rels/slideMaster1', 'notesMasters/_rels/notesMaster1'].map(
    (name) => /theme\d/.exec(textOf(parts, `ppt/${name}.xml.rels`))?.[0],
  );
  expect(themes).toEqual(['theme1', 'theme2']);
  expect(parts.has('ppt/notesSlides/notesSlide2.xml')).toBe(false);
});

test('what it says of itself: title, language, day; and the same bytes each time', () => {
  const core = textOf(partsOf(packed()), 'docProps/core.xml');
  expect(core).toContain('<dc:title>T &amp; t</dc:title>');
  expect(core).toContain('<dc:language>en-GB</dc:language>');
  expect(core.match(/2026-11-22T12:00:00Z/g)).toHaveLength(2);
  expect(packed()).toEqual(packed());
});
