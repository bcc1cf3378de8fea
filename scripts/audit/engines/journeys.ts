/** The core of what readers do, in words that every browser understands. Each throws what went wrong. */
import { cipher, compare, leaving, search } from './doings.ts';
import { guess, ownLine, seats, turn } from './home.ts';
import { cameBack, offline, refused } from './kept.ts';
import { deck, goesOn, hands, tried } from './lessons.ts';
import { opening } from './opening.ts';
import { DESK, type Journey, PHONE, type Reader } from './reader.ts';
import { stage } from './stage.ts';

/** Addresses that journeys go to, from the built site. */
export interface Places {
  chapters: readonly string[];
  /** The chapter in which a message can be sealed. */
  sealing: string;
  /** A chapter with a way out. */
  exit: string;
}

/** What is walked whatever the browser keeps, and in each test run. */
function always({ chapters }: Places): readonly (readonly [string, Journey])[] {
  return [
    ['a guess is made and answered by keyboard', guess],
    ['a source opens and closes by keyboard', sources(chapters[0] ?? '')],
    ['the comparison narrows, keeps its cells, and comes back as it was', compare],
    ['the search finds', search],
  ];
}

/** What must go on where a browser keeps nothing. */
export function journeysWithoutCookies(places: Places): ReadonlyMap<string, Journey> {
  const { exit } = places;
  return new Map<string, Journey>([
    [`every step of ${exit} has its picture`, steps(exit)],
    ...always(places),
    ['three presses of Shift leave', leaving(exit)],
    ['a deck goes on by key', goesOn],
    ['keeping for class says that it cannot', refused],
  ]);
}

/** What readers do most, in half a minute: for each build, in a browser other than the one that its tests use. */
export function coreOf(places: Places): ReadonlyMap<string, Journey> {
  const { chapters, sealing, exit } = places;
  const [first = sealing] = chapters;
  return new Map<string, Journey>([
    [`every step of ${first} has its picture`, steps(first)],
    ...always(places),
    ['the sheet turns, and the list of contents leads on', turn],
    ['a message is sealed, sent and opened', cipher(sealing)],
    ['a deck goes on by key', goesOn],
    ['an embedded chart that is not there says so', unknown],
    ['three presses of Shift leave', leaving(exit)],
  ]);
}

/** Every journey by name. */
export function journeysOf(places: Places): ReadonlyMap<string, Journey> {
  const { chapters, sealing, exit } = places;
  return new Map<string, Journey>([
    ...chapters.map((path) => [`every step of ${path} has its picture`, steps(path)] as const),
    ...[DESK, PHONE].flatMap((size) =>
      ['/', sealing].map(
        (path) =>
          [
            `the stage of ${path} moves as it should, ${size.join(' by ')}`,
            stage(path, size),
          ] as const,
      ),
    ),
    ['an opening is drawn before its files of styles are there', opening],
    ['whose words come is set off in the bar', seats],
    ['a line of one’s own is in every picture', ownLine],
    ...always(places),
    ['the sheet turns, and the list of contents leads on', turn],
    ['a message is sealed, sent and opened', cipher(sealing)],
    [
      'no page is wider than a phone',
      narrow(['/', '/compare/', '/help/', '/charts/', ...chapters]),
    ],
    ['a deck goes on by key, and its speaker with it', deck],
    ['hands are counted, and nothing of it is kept', hands],
    ['a message is sealed on a slide', tried(sealing.replace('/chapters/', '/present/'))],
    ['a step is as it was when one comes back', cameBack(chapters[0] ?? '')],
    ['what was kept for class opens without a server', offline],
    ['an embedded chart that is not there says so', unknown],
    // Last: where the page that it leaves for cannot be reached, WebKitGTK's driver may answer nothing any more.
    ['three presses of Shift leave, and back shows nothing', leaving(exit)],
  ]);
}

function steps(path: string): Journey {
  return async (reader) => {
    await reader.engine.resize(...DESK);
    await reader.go(path);
    const ids = (await reader.ask(
      `[...document.querySelectorAll('.stage:not([data-flow]) .step')].map(({ id }) => id)`,
    )) as string[];
    for (const id of ids) {
      const step = `document.getElementById(${JSON.stringify(id)})`;
      await reader.ask(`void ${step}.scrollIntoView({ behavior: 'instant' })`);
      await reader.until(
        `${id}: its picture`,
        `${step}.closest('.stage').querySelector('.figure.on') === ${step}.nextElementSibling.querySelector('.figure')`,
      );
    }
  };
}

function sources(path: string): Journey {
  return async (reader) => {
    await reader.engine.resize(...DESK);
    await reader.go(path);
    await reader.pressAt('[data-cite]', 'Enter');
    await reader.until('the source', `document.querySelector('.panel:popover-open') !== null`);
    await reader.press('Escape');
    await reader.until('it is closed', `document.querySelector('.panel:popover-open') === null`);
    await reader.until('the focus is back', `document.activeElement.matches('[data-cite]')`);
  };
}

function narrow(paths: readonly string[]): Journey {
  return async (reader) => {
    await reader.engine.resize(...PHONE);
    for (const path of paths) {
      await reader.go(path);
      const over = Number(await reader.ask(`document.scrollingElement.scrollWidth - innerWidth`));
      if (over > 0) throw new Error(`${path} is ${over} px too wide`);
    }
  };
}

async function unknown(reader: Reader): Promise<void> {
  await reader.go('/embed/unknown/?x=%3Cscript%3E');
  await reader.until('words', `document.body.innerText.trim().length > 40`);
}
