/** Small charts of this kind with real numbers, for snapshots and for trying things out. */
import type { DatasetMeta } from '../../../src/ledger/schemas/dataset.ts';
import { wording } from '../support/wording.ts';

/** What the columns of `csv` are. */
export const meta: DatasetMeta = {
  title: "Reports to NCMEC's CyberTipline in 2019, some of the reporting organisations",
  about: 'Reports that NCMEC received from organisations in calendar year 2019.',
  cannotShow: 'What was looked for and reported, not how much abuse there is.',
  licence: 'Facts from a table of the National Center for Missing & Exploited Children.',
  fields: [
    { name: 'organisation', type: 'string', label: 'Organisation', doc: 'Name as printed.' },
    { name: 'short', type: 'string', label: 'Short name', doc: 'Name in charts.', optional: true },
    {
      name: 'reports',
      type: 'integer',
      label: 'Reports',
      doc: 'Reports in 2019.',
      unit: 'reports',
      cites: ['outside-ncmec-2019'],
    },
  ],
};

/** Thirteen rows of NCMEC's table of 2019, not in order. */
export const csv = `organisation,short,reports
Apple Inc,Apple,205
Automattic,,10443
Discord Inc.,Discord,19480
Facebook,Facebook companies,15884511
Google,,449283
"Imgur, LLC",Imgur,73929
INHOPE,INHOPE hotlines,74165
Microsoft,,123839
Pinterest Inc.,Pinterest,7360
Snapchat,,82030
"Twitter, Inc.",Twitter,45726
Verizon Media,,13418
Wickr Inc.,Wickr,1
`;

const base = {
  version: 1,
  title: 'Reports to NCMEC in 2019, by reporting organisation',
  subtitle: 'Reports received in calendar year 2019',
  caveat:
    'A report is not a child, an image or a crime. Counts show what was looked for and passed on, not how much abuse there is.',
  caveatShort: 'Counts show what was looked for and reported, not how much abuse there is.',
  ...wording,
  source: 'NCMEC, 2019 CyberTipline Reports by Electronic Service Providers',
  cites: ['outside-ncmec-2019'],
  data: 'ncmec-2019',
  outside: true,
  kind: 'ranked-bars',
  label: 'organisation',
  short: 'short',
  value: 'reports',
};

/** Chart files by name, as they stand in YAML. */
export const examples = {
  reports: {
    ...base,
    states: [
      {
        id: 'linear',
        label: 'Linear',
        alt: 'One bar fills the width; the others can hardly be seen.',
        choice: true,
        scale: 'linear',
        show: { top: 10, also: ['Apple Inc'] },
      },
      {
        id: 'logarithmic',
        label: 'Logarithmic',
        alt: 'Dots run from 15.9 million reports down to 10,443, and to 205 from Apple.',
        choice: true,
        scale: 'logarithmic',
        show: { top: 10, also: ['Apple Inc'] },
      },
      {
        id: 'apple',
        label: 'Apple',
        alt: 'The same dots; the one of Apple, 205 reports, stands out.',
        choice: false,
        scale: 'logarithmic',
        show: { top: 10, also: ['Apple Inc'] },
        emphasis: ['Facebook', 'Apple Inc'],
      },
      {
        id: 'all',
        label: 'All rows',
        alt: 'Every row as a thin one, from the most reports to the fewest.',
        choice: true,
        scale: 'logarithmic',
        show: 'all',
        emphasis: ['Apple Inc'],
      },
      {
        id: 'all-linear',
        label: 'All rows, linear',
        alt: 'Every row as a thin bar; one is seen.',
        choice: false,
        scale: 'linear',
        show: 'all',
        bracket: { atMost: 20000 },
      },
    ],
  },
};
