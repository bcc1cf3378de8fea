/** A small chart of this kind, for snapshots and for trying things out. */

/** Chart files by name, as they stand in YAML. */
export const examples = {
  three: {
    version: 1,
    title: 'Three lines of defence, as one report describes them',
    subtitle: 'Solid as today, hatched where the report says it is restricted',
    caveat: 'The bands do not say how far a line is restricted.',
    caveatShort: 'The bands do not say how far a line is restricted.',
    source: 'NSPCC report by PA Consulting, 2021',
    cites: ['nspcc-5-lines'],
    outside: false,
    kind: 'lines-of-defence',
    by: 'the report',
    conditions: { now: 'Today', under: 'Under end-to-end encryption, the report says' },
    lines: [
      {
        id: 'users',
        name: 'Users report',
        now: 'To platforms or to police.',
        under: 'Not enough on their own; some tools on devices may still work.',
        effect: 'partly',
      },
      {
        id: 'platforms',
        name: 'Platforms detect',
        now: 'Tools find what is unlawful; a person often looks at it as well.',
        under: 'Today’s ways would likely end.',
        effect: 'restricted',
      },
      {
        id: 'rules',
        name: 'Regulation',
        now: 'Duties set by law.',
        under: 'Powers stay as they are.',
        effect: 'stays',
      },
    ],
    states: [
      {
        id: 'today',
        label: 'Today',
        alt: 'Three solid bands, each a line of defence as it is today.',
        choice: true,
        under: [],
      },
      {
        id: 'users',
        label: 'Users',
        alt: 'The first of three bands is hatched in part.',
        choice: false,
        under: ['users'],
        focus: 'users',
      },
      {
        id: 'under-e2ee',
        label: 'Under E2EE',
        alt: 'One of three bands is hatched, one in part, one is solid.',
        choice: true,
        under: ['users', 'platforms', 'rules'],
      },
    ],
  },
};
