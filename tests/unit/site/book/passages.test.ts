import { describe, expect, test } from 'vitest';
import { passagesOf } from '../../../../src/site/book/passages.ts';

describe('passagesOf', () => {
  test('a citation covers the words since the one before it; the rest of a paragraph cites nothing', () => {
    expect(
      passagesOf(
        'The lamp is old.<S id="iwf-lamp" /><S id="crin-lamp" /> It burns\n**oil**.<S id="iwf-oil" /> So be it.',
      ),
    ).toEqual([
      {
        mark: 'cited',
        brief: false,
        opens: true,
        runs: [
          { text: 'The lamp is old.', cites: ['iwf-lamp', 'crin-lamp'] },
          { text: 'It burns oil.', cites: ['iwf-oil'] },
          { text: 'So be it.', cites: [] },
        ],
      },
    ]);
  });

  test('a full stop after the last citation belongs to the words before it', () => {
    expect(passagesOf('The lamp is old<S id="iwf-lamp" />.')[0]?.runs).toEqual([
      { text: 'The lamp is old.', cites: ['iwf-lamp'] },
    ]);
  });

  test('the nearest mark counts, and only inside it', () => {
    const marks = passagesOf(
      '<Ours>\n\nOne.\n\n<Outside>\n\nTwo.\n\n</Outside>\n\nThree.\n\n</Ours>\n\nFour.\n\n<NotHere>\n\nFive.\n\n</NotHere>',
    ).map(({ mark, runs }) => `${runs[0]?.text ?? ''} ${mark}`);
    expect(marks).toEqual([
      'One. ours',
      'Two. outside',
      'Three. ours',
      'Four. cited',
      'Five. ours',
    ]);
  });

  test('items of a list are passages; headings, attributes, comments and pictures are none', () => {
    const passages = passagesOf(
      '## A heading\n\n{/* a note */}\n\n<Step id="a" title="Not read">\n\n- One [link](/help/).\n- Two.\n\n1. Three.\n2. Four.\n\n</Step>\n\n<Chart id="lamps" />',
    );
    expect(passages.flatMap(({ runs }) => runs.map(({ text }) => text))).toEqual([
      'One link.',
      'Two.',
      'Three.',
      'Four.',
    ]);
  });

  test('quotations keep their words in curly quotes, links to terms lose their tags', () => {
    expect(
      passagesOf('A <Term id="lamp">lamp</Term> is <Q of="iwf">too bright</Q>.')[0]?.runs[0]?.text,
    ).toBe('A lamp is “too bright”.');
  });

  test('a passage opens a part after a heading, a picture or another tag, not after a frame', () => {
    const opens = passagesOf(
      'One.\n\nTwo.\n\n<Ours>\n\nThree.\n\n</Ours>\n\nFour.\n\n## Heading\n\nFive.\n\n<Chart id="lamps" />\n\n<Ours>\n\nSix.\n\n</Ours>',
    ).map((passage) => passage.opens);
    expect(opens).toEqual([true, false, false, false, true, true]);
  });

  test('a block says who speaks in it, and at its first passage that it begins', () => {
    const voices = passagesOf(
      'One.\n\n<Voice of="iwf" does="asks, argues">\n\nTwo.<S id="iwf-lamp" />\n\n- Three.<S id="iwf-oil" />\n\n</Voice>\n\n<Voice of="crin" does="argues">\n\nFour.<S id="crin-lamp" />\n\n</Voice>\n\nFive.',
    ).map(({ mark, voice }) => [mark, voice]);
    const iwf = { of: 'iwf', does: ['asks', 'argues'] };
    expect(voices).toEqual([
      ['cited', undefined],
      ['cited', { ...iwf, begins: true }],
      ['cited', { ...iwf, begins: false }],
      ['cited', { of: 'crin', does: ['argues'], begins: true }],
      ['cited', undefined],
    ]);
  });

  test('a block parts nothing: what we say right after it follows it', () => {
    const opens = passagesOf(
      '<Voice of="iwf" does="asks">\n\nOne.<S id="iwf-lamp" />\n\n</Voice>\n\n<Ours>\n\nTwo.\n\n</Ours>',
    ).map((passage) => passage.opens);
    expect(opens).toEqual([true, false]);
  });

  test('what stands in brief is told apart', () => {
    expect(passagesOf('<Brief>\n\nShort.\n\n</Brief>\n\nLong.').map(({ brief }) => brief)).toEqual([
      true,
      false,
    ]);
  });
});
