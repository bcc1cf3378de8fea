/** Small charts of this kind with real numbers, for snapshots and for trying things out. */
import type { DatasetMeta } from '../../../src/ledger/schemas/dataset.ts';
import { wording } from '../support/wording.ts';

const counted = {
  type: 'integer' as const,
  doc: 'Count of the year.',
  cites: ['outside-ncmec-totals'],
};

/** What the columns of `csv` are. */
export const meta: DatasetMeta = {
  title: "Reports to NCMEC's CyberTipline by year",
  about: 'Reports that NCMEC received in each calendar year.',
  cannotShow: 'What was looked for and reported, not how much abuse there is.',
  licence: 'Facts from reports of the National Center for Missing & Exploited Children.',
  fields: [
    {
      name: 'year',
      type: 'year',
      label: 'Year',
      doc: 'Calendar year.',
      unit: 'calendar year',
      cites: ['outside-ncmec-totals'],
    },
    { ...counted, name: 'reports', label: 'Reports', unit: 'reports' },
    { ...counted, name: 'incidents', label: 'Incidents', unit: 'incidents', optional: true },
    { name: 'sure', type: 'string', label: 'How sure', doc: 'How the number was read.' },
  ],
};

/** Reports by year, 1998 to 2025; incidents are known for 2024 only. */
export const csv = `year,reports,incidents,sure
1998,4560,,primary
1999,9668,,primary
2000,19245,,primary
2001,24442,,primary
2002,43078,,primary
2003,81987,,primary
2004,112017,,primary
2005,70768,,primary
2006,76584,,primary
2007,105261,,primary
2008,102029,,primary
2009,119547,,primary
2010,223374,,primary
2011,326310,,primary
2012,415650,,primary
2013,505280,,primary
2014,1106071,,primary
2015,4403657,,primary
2016,8297923,,primary
2017,10214753,,primary
2018,18462422,,primary
2019,16987361,,primary
2020,21751085,,primary
2021,29397681,,primary
2022,32059029,,primary
2023,36210368,,primary
2024,20512803,29200000,secondary
2025,21351493,,secondary
`;

const base = {
  version: 1,
  title: 'Reports to NCMEC by year',
  subtitle: 'Reports received in each calendar year, 1998 to 2025',
  caveat:
    'Counts show what was looked for and reported, not how much abuse there is. From 2024 they are counted in another way.',
  caveatShort: 'Counts show what was looked for and reported, not how much abuse there is.',
  ...wording,
  source: 'NCMEC, reports on its CyberTipline',
  cites: ['outside-ncmec-totals'],
  data: 'ncmec-by-year',
  outside: true,
  kind: 'time-line',
  year: 'year',
  sure: 'sure',
  hollow: 'Not checked against NCMEC’s own document',
  lines: [
    { id: 'reports', column: 'reports', draw: 'line' },
    {
      id: 'incidents',
      column: 'incidents',
      draw: 'points',
      label: 'about 29.2 million incidents in 2024',
    },
  ],
  breaks: [{ at: 2024, label: 'From 2024 reports may be bundled' }],
};

/** Chart files by name, as they stand in YAML. */
export const examples = {
  reports: {
    ...base,
    states: [
      {
        id: 'all',
        label: 'All years',
        alt: 'A line that rises to 36.2 million in 2023, breaks, and goes on at 20.5 million.',
        choice: true,
        from: 1998,
        to: 2025,
        lines: ['reports'],
        annotations: [{ year: 2019, text: '2019, the year that the NSPCC report uses' }],
      },
      {
        id: 'incidents',
        label: 'Incidents beside reports',
        alt: 'The same line, and a ring at about 29.2 million incidents in 2024.',
        choice: true,
        from: 1998,
        to: 2025,
        lines: ['reports', 'incidents'],
      },
      {
        id: 'early',
        label: 'Until 2013',
        alt: 'A line that rises from 4,560 in 1998 to 505,280 in 2013.',
        choice: false,
        from: 1998,
        to: 2013,
        lines: ['reports'],
        annotations: [{ year: 2004, text: 'A first high point' }],
      },
    ],
  },
};
