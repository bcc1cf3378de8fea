/** Small charts of this kind with real numbers, for snapshots and for trying things out. */
import { wording } from '../support/wording.ts';

const base = {
  version: 1,
  caveat: 'A report is not a child, an image or a crime.',
  caveatShort: 'Shows what was looked for and reported, not how much abuse there is.',
  ...wording,
  source: 'NCMEC, 2019 CyberTipline Reports by Electronic Service Providers',
  cites: ['outside-ncmec-2019'],
  outside: true,
  kind: 'field',
};

/** Chart files by name, as they stand in YAML; data as those of ranked bars. */
export const examples = {
  reports: {
    ...base,
    title: 'Reports to NCMEC in 2019, some of the reporting organisations',
    subtitle: 'A square for every thousand',
    data: 'ncmec-2019',
    label: 'organisation',
    column: 'reports',
    each: { amount: 1000, unit: 'reports' },
    total: 16_784_390,
    regions: [
      { id: 'facebook', name: 'Facebook companies', value: ['Facebook'], shade: 'dark' },
      { id: 'two', name: 'Google and Microsoft', value: ['Google', 'Microsoft'], shade: 'middle' },
      { id: 'apple', name: 'Apple', value: ['Apple Inc'], shade: 'dark' },
      { id: 'others', name: 'All others', value: 'rest', shade: 'dark' },
    ],
    states: [
      { id: 'whole', label: 'All', alt: 'Thousands of squares in one block.', choice: true },
      { id: 'one', label: 'One', alt: 'A single square.', choice: true, single: true },
      {
        id: 'small',
        label: 'All but one',
        alt: 'The last parts, drawn larger.',
        choice: true,
        focus: ['two', 'apple', 'others'],
        apart: true,
      },
      {
        id: 'apple',
        label: 'Apple',
        alt: 'A fifth of one square, enlarged.',
        choice: true,
        focus: ['apple'],
        zoom: 'apple',
      },
      {
        id: 'two',
        label: 'Google and Microsoft',
        alt: 'Squares of a part, enlarged.',
        choice: true,
        zoom: 'two',
      },
    ],
  },
  messages: {
    ...base,
    title: 'A few squares',
    subtitle: 'With numbers of the file’s own',
    each: { amount: 10, unit: 'reports of every thousand' },
    total: 1000,
    regions: [
      { id: 'most', name: 'Found by the services themselves', value: 991.13, shade: 'middle' },
      { id: 'few', name: 'From the public', value: 8.87, shade: 'dark' },
    ],
    states: [
      { id: 'all', label: 'All', alt: 'A hundred squares.', choice: true },
      {
        id: 'few',
        label: 'Few',
        alt: 'Part of one square, enlarged.',
        choice: true,
        focus: ['few'],
        zoom: 'few',
      },
    ],
  },
};
