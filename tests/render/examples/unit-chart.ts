/** Small charts of this kind with real numbers, for snapshots and for trying things out. */
import { wording } from '../support/wording.ts';

const base = {
  version: 1,
  subtitle: 'As the document gives it; the year is not stated',
  caveat: 'The document does not say how the share was worked out.',
  caveatShort: 'The document does not say how the share was worked out.',
  ...wording,
  outside: false,
  kind: 'unit-chart',
};

/** Chart files by name, as they stand in YAML. */
export const examples = {
  referrals: {
    ...base,
    title: 'Referrals from Facebook that relate to Messenger',
    source: 'NSPCC, 2021',
    cites: ['nspcc-messenger-70'],
    cells: 100,
    each: { amount: 1, unit: 'of every 100 referrals' },
    states: [
      {
        id: 'messenger',
        label: 'Messenger',
        alt: '70 of 100 squares are filled.',
        choice: true,
        filled: 70,
        bound: 'about',
        words: '70 of every 100',
        of: 'referrals from Facebook relate to private messages in Messenger',
        rest: '30 of every 100: other parts of the service',
      },
      {
        id: 'users',
        label: 'From users',
        alt: 'Not quite one of 100 squares is filled.',
        choice: true,
        filled: 1,
        bound: 'less-than',
        words: 'Fewer than 1 of every 100',
        of: 'come from users; all the others were found by the service itself',
      },
    ],
  },
  profiles: {
    ...base,
    title: 'Profiles that WhatsApp bans in a month',
    source: 'NSPCC, 2021',
    cites: ['nspcc-whatsapp-250000'],
    cells: 250,
    each: { amount: 1000, unit: 'profiles' },
    states: [
      {
        id: 'banned',
        label: 'Banned',
        alt: '250 squares, each of which stands for 1,000 profiles, are filled.',
        choice: true,
        filled: 250,
        bound: 'about',
        words: 'About 250,000 a month',
        of: 'profiles banned on signs other than the content of messages',
      },
    ],
  },
  range: {
    ...base,
    title: 'A share with two ends',
    source: 'NSPCC, 2021',
    cites: ['nspcc-2-4-percent'],
    cells: 100,
    each: { amount: 1, unit: 'of every 100 adult men' },
    states: [
      {
        id: 'share',
        label: 'Share',
        alt: 'Two of 100 squares are filled, two more are outlined.',
        choice: true,
        filled: 2,
        upTo: 4,
        bound: 'range',
        words: 'As high as 2 to 4 of every 100',
        of: 'adult men, by one reading of two studies',
        rest: 'Outlined: from 2 up to 4',
      },
    ],
  },
};
