import { describe, expect, test } from 'vitest';
import { FRAMES } from '../../src/pictures/core/kind.ts';
import { toPng } from '../../src/pictures/export/png.ts';
import { toSvg } from '../../src/pictures/export/svg.ts';
import { chartSpec, openChart } from '../../src/pictures/registry.ts';
import { markOf } from '../support/marks.ts';
import { about } from './support/about.ts';
import { elements, examples } from './support/examples.ts';
import { wording } from './support/wording.ts';

const words = {
  title: 'Reports & referrals',
  subtitle: 'Reports received in calendar year 2019',
  caveat: 'Counts show what was looked for and reported, not how much abuse there is.',
  source: 'NCMEC',
  credit: 'A site · example.org/charts/x/ · version 3 · 2 January 2026 · CC BY 4.0',
};

const messages = chartSpec.parse({
  kind: 'message-path',
  version: 1,
  ...{
    title: 'A message',
    subtitle: 'On its way',
    caveat: 'Simplified',
    caveatShort: 'Simplified',
    ...wording,
  },
  ...{ source: 'Ours', cites: ['nspcc-x'], outside: false },
  line: 'The soup is in the pot.',
  places: [
    { id: 'sender', name: 'Sender', minor: false },
    { id: 'service', name: 'The service', minor: false },
  ],
  arrangements: [{ id: 'e2ee', name: 'End to end', short: 'End to end', readable: ['sender'] }],
  states: [{ id: 'there', label: 'There', alt: 'There.', choice: true, reached: { e2ee: 2 } }],
});

const pictures = [
  ...examples.map(({ name, spec, chart }) => ({
    name,
    picture: chart.picture(spec.states[0]?.id ?? '', FRAMES.wide),
  })),
  {
    name: 'message-path',
    picture: openChart(messages, { file: 'x', markOf }).picture('there', FRAMES.wide),
  },
];

describe.each(pictures)('$name as a file', ({ name, picture }) => {
  const svg = toSvg(picture, words, about, name);

  test('stands alone: no class, no style sheet, no colour that other programs lack', () => {
    expect(svg).not.toMatch(/class=|style|var\(|oklch|data-k|data-of|font-variant|currentColor/);
    expect(svg).toBe(toSvg(picture, words, about, name));
  });

  test('carries title, limit, source and credit inside the frame', () => {
    const texts = elements(svg).map(({ text }) => text.trim());
    for (const part of ['Reports &amp; referrals', words.subtitle, 'Source: NCMEC', words.credit])
      expect(texts).toContain(part);
    expect(texts.join(' ')).toContain('not how much abuse there is.');
  });

  test('every shape and word has a colour of its own', () => {
    const shapes = elements(svg).filter(({ tag }) => /^(text|rect|line|circle|path)$/.test(tag));
    for (const { tag, attributes } of shapes)
      expect(attributes.fill ?? attributes.stroke, tag).toMatch(/^(#|none|url)/);
  });

  test('becomes a PNG of twice its size', () => {
    const png = toPng(svg, 2);
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(2 * (640 + 64));
  });
});

test('words that hold signs of XML are escaped wherever they stand', () => {
  const [first] = pictures;
  if (first?.picture.kind !== 'events') throw new Error('expected the picture of events');
  const { kind, model } = first.picture;
  const said = 'A & <b>';
  const svg = toSvg(
    { kind, model },
    { title: said, subtitle: said, caveat: said, source: said, credit: said },
    { ...about, title: said, description: said, creator: said, source: said },
    'x',
  );
  expect(svg).not.toContain(said);
  expect(svg.match(/A &amp; &lt;b&gt;/g)).toHaveLength(11);
});

describe('words in a PNG', () => {
  function drawn(text: string): Buffer {
    const open = '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40">';
    return toPng(`${open}${text}</svg>`, 1);
  }
  const empty = drawn('');

  test('are drawn with the fonts of the project, light and bold', () => {
    const face = `font-family="'Atkinson Hyperlegible Next'" font-size="20" y="30"`;
    const normal = drawn(`<text ${face}>Hat</text>`);
    const bold = drawn(`<text ${face} font-weight="600">Hat</text>`);
    expect(normal.equals(empty)).toBe(false);
    expect(normal.equals(bold)).toBe(false);
  });
});
