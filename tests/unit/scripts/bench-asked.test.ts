import { describe, expect, it } from 'vitest';
import { readAsked } from '../../../scripts/bench/asked.ts';
import { asMarkdown, withSection } from '../../../scripts/bench/section.ts';

const CHAPTERS = ['home', 'harm', 'rights'];

describe('what is asked for', () => {
  it('is every part but growth, where nothing is named', () => {
    expect(readAsked([], CHAPTERS)).toEqual({
      parts: ['weights', 'kinds', 'scroll', 'filter', 'turn'],
      ...{ chapters: [], write: false, built: false, times: undefined, rounds: 3 },
    });
  });

  it('is the scroll of chapters alone, where those are named', () => {
    const { parts, chapters } = readAsked(['harm', 'home'], CHAPTERS);
    expect(parts).toEqual(['scroll']);
    expect(chapters).toEqual(['harm', 'home']);
  });

  it('is parts and chapters together', () => {
    const { parts, chapters } = readAsked(['kinds', 'harm', '--write'], CHAPTERS);
    expect(parts).toEqual(['kinds', 'scroll']);
    expect(chapters).toEqual(['harm']);
  });

  it('is so many times the content', () => {
    expect(readAsked(['growth', '--times', '1,2,10'], CHAPTERS).times).toEqual([1, 2, 10]);
    expect(() => readAsked(['growth', '--times', 'two'], CHAPTERS)).toThrow('--times "two"');
  });

  it('is so many rounds', () => {
    expect(readAsked(['kinds', '--rounds', '1'], CHAPTERS).rounds).toBe(1);
    for (const wrong of ['0', '1.5', 'once'])
      expect(() => readAsked(['kinds', '--rounds', wrong], CHAPTERS)).toThrow(
        `--rounds "${wrong}"`,
      );
  });

  it('is told with all that can be named, where a word is neither', () => {
    expect(() => readAsked(['harms'], CHAPTERS)).toThrow(
      /"harms" is neither a part nor a chapter \(home, harm, rights\)[^]*npm run bench -- harm/,
    );
  });
});

describe('the document of measurements', () => {
  const section = {
    ...{ title: 'Pages', how: 'On a phone.', verdict: 'All is well.', good: true },
    tables: [
      {
        about: 'Bytes:',
        rows: [
          ['page', 'JS'],
          ['/', '1.0 kB'],
        ],
      },
    ],
  };

  it('has a heading, the day, and tables with numbers to the right', () => {
    expect(asMarkdown(section, 'Measured on 2026-11-22.')).toBe(
      '## Pages\n\nMeasured on 2026-11-22. On a phone.\n\nBytes:\n\n' +
        '| page | JS |\n| :-- | --: |\n| / | 1.0 kB |\n\nAll is well.',
    );
  });

  it('takes a section in place of the one before it, and leaves the others', () => {
    const document = withSection('# Title\n', '## One\n\nold');
    const both = withSection(document, '## Two\n\nother');
    expect(withSection(both, '## One\n\nnew\n\nlines')).toBe(
      '# Title\n\n## One\n\nnew\n\nlines\n\n## Two\n\nother\n',
    );
  });
});
