/** What there is for teachers, as the search finds it: plans, slides, sheets and the pages beside them. */
import { HANDOUTS } from '../../ledger/schemas/plan.ts';
import type { Content } from '../../reader/search/core/collect.ts';
import { decks } from './decks.ts';
import { KIND_LINES } from './handouts.ts';
import { controversies, plans, sheet } from './teach.ts';

/** Pages beside the plans: what each is called and is for. */
export const BESIDE_PLANS = [
  {
    ...{ href: '/teach/safeguarding/', name: 'Safeguarding' },
    about:
      'Ground rules, distance, the right to pass, and what to do if a pupil tells you something.',
  },
  {
    ...{ href: '/teach/balance/', name: 'For a head or a parent' },
    about: 'How this keeps a balance, in numbers, and what pupils are never asked.',
  },
  {
    ...{ href: '/teach/answers/', name: 'Two answers, side by side' },
    about: `${controversies.length} questions for a controversy, each with the places behind both answers.`,
  },
  {
    ...{ href: '/teach/hands/', name: 'A show of hands' },
    about: 'Before and after, on your screen. No names, nothing kept.',
  },
  {
    ...{ href: '/teach/seats/', name: 'Answers by seat' },
    about: 'A sheet of paper that deals answers without a screen.',
  },
];

/** Entries of the search. */
export const teaching: Content['teaching'] = [
  {
    ...{ path: '/teach/', title: 'Teach with this', of: '' },
    text: ['Lesson plans, slides and sheets for teachers, for pupils from 13 to 18.'],
  },
  {
    ...{ path: '/offline/', title: 'Keep for class', of: '' },
    text: ['The whole site without a network: in this browser, or as one file.'],
  },
  ...plans.map(({ slug, title, line, minutes, objectives }) => ({
    ...{ path: `/teach/${slug}/`, title, of: `Plan of a lesson, ${minutes} minutes` },
    text: [line, ...objectives],
  })),
  ...BESIDE_PLANS.map(({ href, name, about }) => ({
    ...{ path: href, title: name, of: 'Teach', text: [about] },
  })),
  ...HANDOUTS.map((kind) => ({
    ...{ path: sheet(kind).href, title: sheet(kind).label, of: 'Sheets to print' },
    text: [KIND_LINES[kind]],
  })),
  ...decks.map(({ slug, title }) => ({
    ...{ path: `/present/${slug}/`, title, of: 'Slides' },
    text: ['Slides to present, with notes, and to edit.'],
  })),
];
