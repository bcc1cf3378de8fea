import { describe, expect, test } from 'vitest';
import { shareOut, toldIn, wordsOf } from '../../../../../src/site/book/deck/paragraphs.ts';

const TWELVE = 'one two three four five six seven eight nine ten eleven twelve.';

function voice(of: string, ...paragraphs: string[]): string {
  return `<Voice of="${of}" does="argues">\n\n${paragraphs.join('\n\n')}\n\n</Voice>\n\n`;
}

describe('words are shared out among slides', () => {
  test('what fits stays on one slide, with one head for each voice', () => {
    const slides = shareOut(toldIn(voice('crin', TWELVE) + voice('iwf', TWELVE)), 24);
    expect(slides).toHaveLength(1);
    expect(slides[0]?.map(({ whose, heads }) => [whose, heads])).toEqual([
      ['crin', true],
      ['iwf', true],
    ]);
  });

  test('two voices that do not fit part between them, and neither loses a word', () => {
    const slides = shareOut(toldIn(voice('crin', TWELVE) + voice('iwf', TWELVE)), 23);
    expect(slides.map((slide) => slide.map(({ whose }) => whose))).toEqual([['crin'], ['iwf']]);
    expect(slides.map(wordsOf)).toEqual([12, 12]);
  });

  test('a voice that is too long for a slide parts between its paragraphs and keeps its head on each', () => {
    const slides = shareOut(toldIn(voice('crin', TWELVE, TWELVE)), 20);
    expect(slides.map((slide) => slide.map(({ whose, heads }) => [whose, heads]))).toEqual([
      [['crin', true]],
      [['crin', true]],
    ]);
  });

  test('a paragraph that is too long parts between sentences, with its sources on each slide', () => {
    const long = 'One two three.<S id="iwf-a" /> Four five six.<S id="iwf-b" /> Seven eight nine.';
    const slides = shareOut(toldIn(long), 6);
    expect(slides.map((slide) => slide.map(({ text }) => text))).toEqual([
      ['One two three. Four five six.'],
      ['Seven eight nine.'],
    ]);
    expect(slides.map(([first]) => first?.cites)).toEqual([
      ['iwf-a', 'iwf-b'],
      ['iwf-a', 'iwf-b'],
    ]);
  });

  test('a sentence that is too long alone stays whole: no words are cut', () => {
    expect(shareOut(toldIn(TWELVE), 5).map(wordsOf)).toEqual([12]);
  });

  test('no word is lost, added or moved, however few a slide holds', () => {
    const told = toldIn(
      `${voice('crin', TWELVE, TWELVE)}${voice('iwf', TWELVE)}${TWELVE} ${TWELVE}`,
    );
    const all = told.map(({ paragraph }) => paragraph.text).join(' ');
    for (let most = 1; most < 80; most += 1) {
      const slides = shareOut(told, most);
      expect(slides.flatMap((slide) => slide.map(({ text }) => text)).join(' ')).toBe(all);
    }
  });
});

describe('whose words', () => {
  test('those of a document in its block, ours, from outside, or told', () => {
    const mdx = `${voice('nspcc', 'A.')}<Ours>\n\nB.\n\n</Ours>\n\n<Outside>\n\nC.\n\n</Outside>\n\nD.<S id="iwf-d" />`;
    expect(toldIn(mdx).map(({ paragraph: { whose, heads } }) => [whose, heads])).toEqual([
      ['nspcc', true],
      ['ours', false],
      ['outside', false],
      ['told', false],
    ]);
    expect(shareOut(toldIn(mdx))[0]?.map(({ heads }) => heads)).toEqual([true, false, true, false]);
  });

  test('each quotation goes by its own document; other marks quote nobody', () => {
    const [first, second] = toldIn(
      'It is “so” <Q of="ecpat">as it is</Q>.<S id="iwf-x" />\n\nA <Q of="iwf">way on</Q>.<S id="iwf-y" />',
    );
    expect(first?.paragraph.quotes).toEqual([{ of: 'ecpat', words: 'as it is' }]);
    expect(second?.paragraph.quotes).toEqual([{ of: 'iwf', words: 'way on' }]);
  });
});
