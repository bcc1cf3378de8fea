/** Every explorable: its name and the words around it. Faces and storyboards stand in Explore.astro. */
import { LIMITS as BARE } from './cipher/words.ts';
import { DEPENDS, NO_RATES, SCALE, SHARE } from './errors/words.ts';
import { LIMITS, METHOD } from './hash-match/words.ts';
import { ORDER, TREATS } from './sort/words.ts';

/** Words of one explorable that stand outside its face. */
export interface Explorable {
  /** Heading. */
  title: string;
  /** What there is to see, one or two sentences: true of the storyboard as of the face. */
  lead: string;
  /** What the storyboard is, said until the face is there: for good without script. */
  example: string;
  /** Shown in place of the invitation where the browser cannot run it. */
  stopped: string;
  /** What it leaves out and how to read it: on a slide the speaker says so. */
  limits: string;
}

/** Where the storyboard shows one case. */
const EXAMPLE = 'An example, worked out in advance.';

export const EXPLORABLES = {
  cipher: {
    title: 'A message, sealed and opened',
    lead: 'One message goes from a phone, past a server, to another phone. What does each of the three hold?',
    example: EXAMPLE,
    stopped:
      'Your browser offers encryption to secure pages only, and this page did not come over a secure connection. The example shows the same.',
    limits: BARE,
  },
  'hash-match': {
    title: 'When are two pictures the same?',
    lead: 'A short code is made of each picture, and the codes are compared. The pictures are plain shapes.',
    example: EXAMPLE,
    stopped: 'This part did not load. The example shows the same.',
    limits: `${LIMITS} ${METHOD}`,
  },
  errors: {
    title: 'Two ways to be wrong',
    lead: 'A check can miss what it looks for, and it can flag what it should not. How often each would happen depends on four quantities.',
    example: EXAMPLE,
    stopped: 'This part did not load. The example explains the same.',
    limits: `${NO_RATES} ${SCALE} ${SHARE} ${DEPENDS}`,
  },
  sort: {
    title: 'What matters more to you?',
    lead: 'What the five documents bring up, and where each of them treats it. There is no score and no right order.',
    example: 'The whole list, in alphabetical order.',
    stopped: 'This part did not load. The table shows where each document treats what.',
    limits: `${TREATS} ${ORDER}`,
  },
} as const satisfies Record<string, Explorable>;

/** Id of an explorable, as in `<Explore id="cipher" />`. */
export type ExploreId = keyof typeof EXPLORABLES;

/** All ids, in the order of the list. */
export const EXPLORE_IDS: readonly string[] = Object.keys(EXPLORABLES);

/** Whether a word is the id of an explorable. */
export function isExploreId(word: string | undefined): word is ExploreId {
  return word !== undefined && Object.hasOwn(EXPLORABLES, word);
}
