import { describe, expect, test } from 'vitest';
import { type Places, whereUsed } from '../../../../src/ledger/evidence/usage.ts';
import { fixture, goodQuestion } from '../../../support/fixtures.ts';

const places: Places = {
  chapters: [
    { slug: 'other', title: 'Other', body: 'Nothing here.' },
    { slug: 'nights', title: 'Nights', body: fixture('good/chapter.mdx') },
  ],
  charts: [
    { id: 'lamp-oil', title: 'Oil', cites: ['outside-harbour'] },
    { id: 'lamp-nights', title: 'Nights by year', cites: ['nspcc-lamp-nights'] },
  ],
  questions: [{ id: 'light', ...goodQuestion() }],
  documents: [{ id: 'nspcc', short: 'NSPCC', cites: { made: ['nspcc-lamp-method'] } }],
};

describe('whereUsed', () => {
  test('leads back to chapters, charts and questions', () => {
    expect(whereUsed('nspcc-lamp-nights', places)).toEqual([
      { kind: 'chapter', id: 'nights', title: 'Nights', href: '/chapters/nights/' },
      { kind: 'chart', id: 'lamp-nights', title: 'Nights by year', href: '/charts/lamp-nights/' },
      {
        kind: 'question',
        id: 'light',
        title: 'What does the light show?',
        href: '/questions/light/',
      },
    ]);
  });

  test('a question has its own page, whether a chapter shows it or not', () => {
    const links = whereUsed('nspcc-lamp-nights', { ...places, chapters: [] });
    expect(links.map(({ kind, href }) => [kind, href])).toEqual([
      ['chart', '/charts/lamp-nights/'],
      ['question', '/questions/light/'],
    ]);
  });

  test('leads back to the reading guide of its document', () => {
    expect(whereUsed('nspcc-lamp-method', places)).toEqual([
      { kind: 'document', id: 'nspcc', title: 'NSPCC', href: '/documents/nspcc/' },
    ]);
  });

  test('what nobody uses leads nowhere', () => {
    expect(whereUsed('nspcc-lamp', places)).toEqual([]);
  });
});
