/** The decks of the chapters as they are: what a room may rely on. */
import { describe, expect, test } from 'vitest';
import { citationsOf, questionsOf } from '../../src/ledger/evidence/references.ts';
import { mainPath } from '../../src/ledger/evidence/running.ts';
import { tagsOf } from '../../src/ledger/evidence/mdx.ts';
import { DOCUMENT_IDS } from '../../src/ledger/schemas/ids.ts';
import { decksOf } from '../../src/site/book/deck/deck.ts';
import { MOST_WORDS } from '../../src/site/book/deck/slide.ts';
import { book } from '../support/book.ts';

const decks = decksOf(book);
const bodies = new Map([
  ...book.pages.map(({ name, body }) => [name, body] as const),
  ...book.chapters.map(({ slug, body }) => [slug, body] as const),
]);

test('the opening page and every chapter has a deck', () => {
  expect(decks.map(({ slug }) => slug)).toEqual(['home', ...book.chapters.map(({ slug }) => slug)]);
});

describe.each(decks)('$slug', ({ slug, slides }) => {
  const body = bodies.get(slug) ?? '';

  test(`no slide has over ${MOST_WORDS} words, and each has a heading and a number of its own`, () => {
    expect(slides.filter(({ words }) => words > MOST_WORDS).map(({ id }) => id)).toEqual([]);
    expect(slides.filter(({ title }) => title === '').map(({ id }) => id)).toEqual([]);
    expect(new Set(slides.map(({ id }) => id)).size).toBe(slides.length);
    expect(slides.map(({ number }) => number)).toEqual(slides.map((_, at) => at + 1));
  });

  test('every step is there in the order of the text, with its picture', () => {
    const steps = tagsOf(body).filter(({ name, closing }) => name === 'Step' && !closing);
    const shown = slides.filter(({ kind, run }) => kind === 'step' && (run?.at ?? 1) === 1);
    expect(shown.map(({ id, shown: picture }) => [id, picture])).toEqual(
      steps.map(({ attributes: { id = '', chart = '', state = '' } }) => [
        `step-${id}`,
        { what: 'picture', chart, state },
      ]),
    );
    expect(slides.filter((one) => one.kind === 'step' && !one.caveat)).toEqual([]);
  });

  test('statements that need care stand on no slide and in no note', () => {
    const care = DOCUMENT_IDS.flatMap((id) => book.statements[id]).filter((one) => one.care);
    expect(care.length).toBeGreaterThan(0);
    const cited = slides.flatMap(({ paragraphs }) => paragraphs.flatMap(({ cites }) => cites));
    expect(cited.filter((id) => care.some((one) => one.id === id))).toEqual([]);
    const hidden = [...body.matchAll(/<Opens[^>]*>([\s\S]*?)<\/Opens>/g)].map(([, words]) => words);
    const said = slides.flatMap(({ notes }) => notes.map(({ text }) => text)).join(' ');
    for (const words of hidden) {
      const [first = ''] = /[A-Z][^<.]{30,}/.exec(words ?? '') ?? [];
      expect(first).not.toBe('');
      expect(said).not.toContain(first.slice(0, 30).replace(/\s+/g, ' '));
    }
  });

  test('a note of hard content stands before what it speaks of', () => {
    const notes = tagsOf(body).filter(({ name, closing }) => name === 'ContentNote' && !closing);
    const asked = questionsOf(body).filter(
      (id) => book.questions.find((one) => one.id === id)?.contentNote,
    );
    expect(slides.filter(({ kind }) => kind === 'care')).toHaveLength(notes.length + asked.length);
    expect(slides.findIndex(({ kind }) => kind === 'care')).toBeLessThan(
      notes.length + asked.length > 0 ? slides.length - 1 : 0,
    );
  });

  test('all five lie on each question: one slide with all, then their leaves in its order', () => {
    const overviews = slides.filter(({ kind }) => kind === 'overview');
    expect(overviews.map(({ id }) => id.replace('overview-', '')).sort()).toEqual(
      questionsOf(body).sort(),
    );
    for (const overview of overviews) {
      expect(overview.paragraphs.map(({ whose }) => whose).sort()).toEqual(
        [...DOCUMENT_IDS].sort(),
      );
      const leaves = slides
        .filter(
          ({ kind, part, run }) =>
            kind === 'leaf' && part === overview.title && (run?.at ?? 1) === 1,
        )
        .map(({ paragraphs: [first] }) => first?.whose);
      expect(leaves).toEqual(overview.paragraphs.map(({ whose }) => whose));
    }
  });

  test('what steps, voices, summary and end of the main path cite is on a slide', () => {
    const on = new Set(slides.flatMap(({ sources }) => sources.map(({ id }) => id)));
    const care = DOCUMENT_IDS.flatMap((id) => book.statements[id]).filter((one) => one.care);
    const blocks = mainPath(body).matchAll(/<(Step|Voice|Brief|TakeAlong)\b[\s\S]*?<\/\1>/g);
    const paragraphs = [...blocks].flatMap(([block]) =>
      block.split(/\n\n/).map((one) => citationsOf(one)),
    );
    const cited = paragraphs.filter((ids) => !ids.some((id) => care.some((one) => one.id === id)));
    expect(cited.flat().length).toBeGreaterThan(10);
    expect(cited.flat().filter((id) => !on.has(id))).toEqual([]);
  });
});
