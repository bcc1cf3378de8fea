/**
 * Pages read by a real screen reader: Orca in Firefox, on a screen that nobody sees, with a voice that writes down
 * what it is given. Checked is what listening once found broken: the words of every step, the walk, a choice told.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Desk, openDesk } from './reader/desk.ts';

/** The longest that Orca is given for a page, and for a key. */
const PAGE_MS = 180_000;
const KEY_MS = 10_000;
/** Letters of a step's words that are looked for: Orca parts them at numbers and quotations. */
const FEW = 18;

/** Words of a page as letters and digits: Orca gives spaces, quotations and marks of its own. */
function bare(words: string): string {
  return words
    .replaceAll(/<[^>]+>|&#?\w+;/g, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** How the words of each step of a page begin. */
export function stepsIn(html: string): string[] {
  const words = html.matchAll(
    /<div class="words">.*?<p(?! class="(?:voice-of|tag))[^>]*>(.*?)<\/p>/gs,
  );
  return [...words].map(([, paragraph = '']) => bare(paragraph).slice(0, FEW));
}

/** Where Orca has said something after a key; undefined where it did not in time. */
async function heard(desk: Desk, words: string, from: number, ms: number): Promise<boolean> {
  for (let waited = 0; waited < ms; waited += 100) {
    if (bare(desk.said().slice(from)).includes(bare(words))) return true;
    await pause(100);
  }
  return false;
}

/**
 * Has Orca read three pages.
 * @param site address of the served site
 * @param dist folder of the built site
 * @returns faults, a line each; a program that is missing is one
 */
export async function reader(site: string, dist: string): Promise<string[]> {
  const desk = await openDesk();
  if (typeof desk === 'string') return [`not read: ${desk}`];
  try {
    return await readAt(desk, site, dist);
  } finally {
    desk.close();
  }
}

async function readAt(desk: Desk, site: string, dist: string): Promise<string[]> {
  const faults: string[] = [];
  let from = 0;
  function press(...keys: string[]): void {
    from = desk.said().length;
    execFileSync('xdotool', ['key', '--delay', '900', ...keys], { env: desk.env });
  }
  async function expect(words: string, ms = KEY_MS): Promise<void> {
    if (!(await heard(desk, words, from, ms))) faults.push(`Orca did not say “${words}”`);
  }
  async function open(path: string, title: string): Promise<void> {
    press('ctrl+l');
    execFileSync('xdotool', ['type', '--delay', '20', site + path], { env: desk.env });
    press('Return');
    await expect(`Finished loading ${title}`, PAGE_MS);
  }
  await open('/', 'Side by Side');
  const last = 'leaving navigation. Side by Side sets out';
  await expect(last.slice(20), PAGE_MS);
  const all = bare(desk.said());
  const steps = stepsIn(readFileSync(join(dist, 'index.html'), 'utf8'));
  for (const step of steps) if (!all.includes(step)) faults.push(`not read of /: “${step}…”`);
  console.log(`Home: ${steps.length} steps`);
  await open('/charts/message-way/', 'Who can read a message on its way');
  press('Control_L', 'ctrl+Home', 'b', 'b', 'b', 'b', 'b', 'Return');
  await expect('tree level 1');
  press('Down', 'Right');
  await expect('2 of 5');
  await open('/compare/', 'Compare');
  press('Control_L', 'ctrl+Home', 'b', 'Return', 'x', 'x', 'space');
  await expect('22 questions · 4 documents');
  return faults;
}
