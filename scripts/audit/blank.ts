/** What frames leave blank in the boxes of their lines, in every engine that is here and in letters of several sizes. */
import { cornersOf, NARROWEST } from '../../src/pictures/embed/heights.ts';
import { embedSnippet } from '../../src/pictures/embed/snippet.ts';
import { type Blank, blankFaults, blankIn, mostBlank } from '../heights/blank.ts';
import { type Browser, startAll } from '../heights/browsers.ts';
import { LETTERS } from '../heights/letters.ts';
import { TOP } from '../lib/command.ts';
import { freePort } from '../lib/ports.ts';
import { servePreview } from '../lib/preview.ts';

const WIDEST = 1400;
/** What lies between two columns that are tried, in CSS px. */
const STEP = 10;

/** What was found in one engine, in letters of one size. */
export interface BlankFound {
  engine: string;
  /** In CSS px. */
  letters: number;
  columns: number;
  /** Mean and most of what is blank, as a part of the frame's height. */
  mean: number;
  most: number;
  faults: string[];
}

/**
 * Tries frames in columns from the narrowest to a wide one.
 * @param names names of frames of the built site
 */
export async function blankFrames(names: readonly string[]): Promise<BlankFound[]> {
  const server = await servePreview(TOP, '127.0.0.1', await freePort());
  let browsers: Browser[] = [];
  try {
    // An address whose policy forbids no frames, since it has none.
    browsers = await startAll(`${server.url}/robots.txt`);
    const found: BlankFound[] = [];
    for (const browser of browsers)
      for (const letters of LETTERS) found.push(await blankOf(browser, letters, names, server.url));
    return found;
  } finally {
    for (const { close } of browsers) await close();
    await server.stop();
  }
}

async function blankOf(
  { name: engine, ask }: Browser,
  letters: number,
  names: readonly string[],
  origin: string,
): Promise<BlankFound> {
  const columns = (WIDEST - NARROWEST) / STEP + 1;
  const widths = Array.from({ length: columns }, (_, at) => NARROWEST + at * STEP);
  const all: { name: string; blank: Blank }[] = [];
  for (const name of names) {
    const frame = { id: name, title: name, origin, page: '/', corners: cornersOf(name) };
    const line = embedSnippet(frame);
    for (const blank of await ask<Blank>(widths, (some) => blankIn(line, some, letters)))
      all.push({ name, blank });
  }
  const parts = all.map(({ blank }) => mostBlank(blank));
  return {
    ...{ engine, letters, columns: all.length },
    mean: parts.reduce((sum, part) => sum + part, 0) / parts.length,
    most: Math.max(...parts),
    faults: all.flatMap(({ name, blank }) =>
      blankFaults(blank).map((fault) => `${engine}, letters of ${letters} px, ${name} ${fault}`),
    ),
  };
}
