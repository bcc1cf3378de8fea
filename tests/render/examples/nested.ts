/** Small charts of this kind with real numbers, for snapshots and for trying things out. */
import { wording } from '../support/wording.ts';

const base = {
  kind: 'nested',
  version: 1,
  caveat: 'Counts reports and estimates, not how much abuse there is.',
  caveatShort: 'Counts reports and estimates, not how much abuse there is.',
  ...wording,
  outside: true,
};

/** All reports, and those confirmed. */
const ALL_AND_CONFIRMED = [
  {
    id: 'reports',
    label: 'All',
    alt: '44,809 and 29,698 reports.',
    choice: true,
    show: ['in-2019', 'in-2020'],
    parts: false,
  },
  {
    id: 'confirmed',
    label: 'Confirmed',
    alt: '5,367 of 44,809 and 3,252 of 29,698 reports were confirmed.',
    choice: true,
    show: ['in-2019', 'in-2020'],
    parts: true,
  },
];

/** Chart files by name, as they stand in YAML. */
export const examples = {
  hotline: {
    ...base,
    title: 'Reports from the public to a hotline',
    subtitle: 'In the same weeks of two years, with those confirmed',
    source: 'IWF, through the press',
    cites: ['outside-iwf-lockdown'],
    unit: 'reports',
    rows: [
      {
        id: 'in-2019',
        label: 'The same weeks of 2019',
        from: 'IWF, through the press',
        value: 29698,
        bound: 'exact',
        words: '29,698 reports',
        part: { value: 3252, words: 'Solid: 3,252 of them confirmed' },
      },
      {
        id: 'in-2020',
        label: '23 March to 9 July 2020',
        from: 'IWF, through the press',
        value: 44809,
        bound: 'exact',
        words: '44,809 reports',
        part: { value: 5367, words: 'Solid: 5,367 of them confirmed' },
      },
    ],
    states: ALL_AND_CONFIRMED,
  },
  squares: {
    ...base,
    title: 'Reports from the public to a hotline, a square for every ten',
    subtitle: 'In the same weeks of two years, with those confirmed',
    source: 'IWF, through the press',
    cites: ['outside-iwf-lockdown'],
    unit: 'reports',
    each: 10,
    rows: [
      {
        id: 'in-2019',
        label: '23 March to 9 July 2019',
        from: 'IWF, through the press',
        value: 29698,
        bound: 'exact',
        words: '29,698 reports',
        part: { value: 3252, words: 'At the left: 3,252 of them confirmed' },
      },
      {
        id: 'in-2020',
        label: '23 March to 9 July 2020',
        from: 'IWF, through the press',
        value: 44809,
        bound: 'at-least',
        words: 'At least 44,809 reports',
        part: { value: 5367, words: 'At the left: 5,367 of them confirmed' },
      },
    ],
    states: ALL_AND_CONFIRMED,
  },
  estimates: {
    ...base,
    title: 'Two estimates by an agency',
    subtitle: 'By the methods of 2020 and 2021',
    source: 'National Crime Agency',
    cites: ['outside-nca-2020'],
    unit: 'people',
    rows: [
      {
        id: 'minimum',
        label: 'The estimate of 2020',
        from: 'Given in the NSPCC report',
        value: 300000,
        bound: 'at-least',
        words: 'A minimum of 300,000 people',
      },
      {
        id: 'later',
        label: 'The estimate of 2021, which is made in a way of its own',
        from: 'Outside the five: press',
        value: 550000,
        to: 850000,
        bound: 'range',
        words: '550,000 to 850,000 people; the outline shows the range',
        apart: 'Made by a new method: the two do not compare',
      },
    ],
    states: [
      {
        id: 'later',
        label: 'Both',
        alt: 'At least 300,000, and 550,000 to 850,000 by a new method.',
        choice: true,
        show: ['minimum', 'later'],
        parts: false,
      },
      {
        id: 'report',
        label: 'The first',
        alt: 'At least 300,000.',
        choice: true,
        show: ['minimum'],
        parts: false,
      },
    ],
  },
};
