/** A small chart of this kind with real positions, for snapshots and for trying things out. */
import type { Table } from '../../../src/pictures/core/table.ts';
import { wording } from '../support/wording.ts';

const NAMES = { crin: 'CRIN', ecpat: 'ECPAT', brown: 'Neil Brown', nspcc: 'NSPCC', iwf: 'IWF' };

/** A table as `positionTable` makes it. */
export const table: Table = {
  fields: [
    ...['id', 'number', 'question', 'short'].map((name) => [name, name] as const),
    ...Object.entries(NAMES),
  ].map(([name, label]) => ({ name, type: 'string', label, doc: label })),
  rows: [
    {
      id: 'data',
      number: '9',
      question: 'What does the data show?',
      short: 'What the data shows',
      crin: 'sets conditions',
      ecpat: 'touches on',
      brown: 'does not address',
      nspcc: 'argues; reports what others say',
      iwf: 'touches on; reports what others say',
    },
    {
      id: 'user-reports',
      number: '13',
      question: 'What can reports from users do?',
      short: 'What reports from users can do',
      crin: 'argues; reports what others say',
      ecpat: 'does not address',
      brown: 'does not address',
      nspcc: 'argues; asks',
      iwf: 'does not address',
    },
  ],
};

const base = {
  version: 1,
  caveat: 'A kind says how a document treats a question, not which side it is on.',
  caveatShort: 'A kind does not say which side a document is on.',
  ...wording,
  source: 'Our reading of the five documents',
  cites: ['nspcc-5-lines'],
  outside: false,
  kind: 'position-map',
};

/** Chart files by name, as they stand in YAML. */
export const examples = {
  two: {
    ...base,
    title: 'How five documents treat two questions',
    subtitle: 'A shape for each kind of position',
    form: 'table',
    states: [
      { id: 'all', label: 'All', alt: 'Two questions by five documents.', choice: true },
      {
        id: 'argues',
        label: 'Argues',
        alt: 'Three cells with “argues” stand out.',
        choice: true,
        forward: 'argues',
      },
      {
        id: 'nspcc',
        label: 'NSPCC',
        alt: 'One column stands out.',
        choice: true,
        document: 'nspcc',
      },
    ],
  },
  strips: {
    ...base,
    title: 'How five documents treat two questions, one kind at a time',
    subtitle: 'A strip for each document',
    form: 'strips',
    states: [
      { id: 'all', label: 'All', alt: 'Two questions by five documents.', choice: true },
      {
        id: 'argues',
        label: 'Argues',
        alt: 'Places filled where a document argues.',
        choice: true,
        forward: 'argues',
      },
      {
        id: 'silent',
        label: 'Does not address',
        alt: 'Places dashed where nothing is said.',
        choice: true,
        forward: 'does not address',
      },
      {
        id: 'data',
        label: 'One question',
        alt: 'One question by five documents.',
        choice: true,
        question: 'data',
      },
    ],
  },
};
