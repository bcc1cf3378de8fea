/** A small chart of this kind with real dates, for snapshots and for trying things out. */
import type { DatasetMeta } from '../../../src/ledger/schemas/dataset.ts';
import { wording } from '../support/wording.ts';

const names = [...['id', 'date', 'until', 'place', 'kind', 'title', 'document', 'sure', 'cites']];

/** What the columns of `csv` are. */
export const meta: DatasetMeta = {
  title: 'Some events',
  about: 'Dated events.',
  cannotShow: 'What led to what.',
  licence: 'Facts.',
  fields: names.map((name) => ({
    name,
    type: 'string',
    label: name,
    doc: name,
    optional: name === 'until' || name === 'document',
  })),
};

/** Events of every place, date and shape. */
export const csv = `id,date,until,place,kind,title,document,sure,cites
option,2016,,companies,company,An option,,secondary,outside-meta-default-2023
ipa,2016-11-29,,uk,law,An Act,,excerpt,outside-ipa-2016
plan,2019-03-06,,companies,company,A plan,,excerpt,outside-facebook-2019
article,2019-11,2021-07,documents,document,An article,ecpat,document,ecpat-late-2019
letter,2019-10-04,,world,statement,A letter,,excerpt,outside-open-letter-2019
answer,2021-03,,uk,data,An answer,,secondary,outside-home-office-173224
report,2021-04,,documents,document,A report,nspcc,document,nspcc-method
derogation,2021-07-14,,eu,law,A derogation,,excerpt,outside-derogation
post,2021-10,,documents,document,A post,brown,document,brown-date
page,2023-12,2026-07,documents,document,A page,iwf,document,iwf-meta-position
default,2023-12,,companies,company,A default,,secondary,outside-meta-default-2023
principles,2024-04-23,,companies,company,Principles,,primary,outside-thorn-2024
submission,2024-05,,documents,document,A submission,crin,document,crin-date
act,2024-05-07,,us,law,Another Act,,excerpt,outside-report-act
`;

const state = { label: 'A state', choice: true };

/** Chart files by name, as they stand in YAML. */
export const examples = {
  lanes: {
    kind: 'events',
    version: 1,
    title: 'Some events',
    subtitle: 'Each mark is one event',
    caveat: 'It shows no causes.',
    caveatShort: 'It shows no causes.',
    ...wording,
    source: 'Several',
    cites: ['nspcc-method'],
    outside: true,
    data: 'timeline',
    from: 2014,
    until: '2026-07',
    untilLabel: 'Our sources end in July 2026',
    lanes: {
      uk: 'UK',
      eu: 'EU',
      us: 'US',
      world: 'Elsewhere',
      companies: 'Companies',
      documents: 'The five',
    },
    states: [
      { ...state, id: 'all', alt: 'Events in six lanes.' },
      {
        ...state,
        id: 'companies',
        alt: 'Events of companies.',
        focus: 'companies',
        labels: [
          { event: 'plan', text: 'Facebook’s plan' },
          { event: 'default', text: 'Messenger’s default' },
        ],
      },
      {
        ...state,
        id: 'documents',
        alt: 'The five documents.',
        focus: 'documents',
        labels: [
          { event: 'report', text: 'NSPCC' },
          { event: 'page', text: 'IWF' },
        ],
      },
    ],
  },
};
