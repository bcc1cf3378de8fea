/** A small chart of this kind, for snapshots and for trying things out. */
import { wording } from '../support/wording.ts';

/** Chart files by name, as they stand in YAML. */
export const examples = {
  three: {
    version: 1,
    title: 'Three lines of defence, as one report describes them',
    subtitle: 'What the report says of each',
    caveat: 'The signs do not say how far a line is restricted.',
    caveatShort: 'The signs do not say how far a line is restricted.',
    ...wording,
    source: 'NSPCC report, 2021',
    cites: ['nspcc-5-lines'],
    outside: false,
    kind: 'lines-of-defence',
    by: 'the report',
    conditions: { now: 'Today', under: 'Under end-to-end encryption, the report says' },
    short: { now: 'Today', under: 'Expected under E2EE' },
    lines: [
      {
        id: 'users',
        name: 'Users report',
        now: 'To platforms or to police.',
        before: 'in-place',
        under: 'Not enough on their own; some tools on devices may still work.',
        effect: 'either-way',
        others: { crin: 'Ways to report should be safe.', iwf: null },
      },
      {
        id: 'platforms',
        name: 'Platforms detect',
        now: 'Tools find what is unlawful; a person often looks at it as well.',
        before: 'in-place',
        under: 'Today’s ways would likely end.',
        effect: 'ends',
        others: {
          crin: 'Tools can be turned on other content.',
          iwf: 'New tools should find abuse.',
        },
      },
      {
        id: 'rules',
        name: 'Regulation',
        now: 'Duties set by law.',
        before: 'expected',
        under: 'Powers stay as they are.',
        effect: 'stays',
        others: { crin: 'No general ban for children.', iwf: 'One approach is a model.' },
      },
    ],
    speakers: {
      author: 'nspcc',
      silent: 'does not address this',
      all: [
        { document: 'crin', name: 'CRIN' },
        { document: 'nspcc', name: 'NSPCC report' },
        { document: 'iwf', name: 'IWF' },
      ],
    },
    states: [
      {
        id: 'today',
        label: 'Today',
        alt: 'Three lines of defence as they are today.',
        choice: true,
        under: [],
      },
      {
        id: 'users',
        label: 'Users',
        alt: 'The first of three lines is insufficient either way.',
        choice: false,
        under: ['users'],
        focus: 'users',
      },
      {
        id: 'under-e2ee',
        label: 'Under E2EE',
        alt: 'One of three lines is insufficient either way, one ends, one stays.',
        choice: true,
        under: ['users', 'platforms', 'rules'],
      },
      {
        id: 'beside',
        label: 'Users, in three documents',
        alt: 'What three documents say of the first line.',
        choice: false,
        under: ['users'],
        focus: 'users',
        beside: true,
      },
    ],
  },
};
