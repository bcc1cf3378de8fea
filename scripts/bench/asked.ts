/** What `npm run bench` is asked for. */
import { parseArgs } from 'node:util';

/** Parts of the bench, and what each measures. */
const PARTS = {
  weights: 'what pages weigh, by reading the built files',
  kinds:
    'one page of each kind next to its words alone: what travels, when it is there, frames (the longest)',
  scroll: 'frames while home and a chapter are scrolled, or the chapters that are named',
  filter: 'tasks while the comparison and the list of all evidence are filtered by keys',
  turn: 'tasks while a deck is turned',
  growth: 'how long builds take with more charts and chapters; only where it is named',
} as const;
export type Part = keyof typeof PARTS;

/** What to do. */
export interface Asked {
  parts: Part[];
  /** Chapters to scroll, in place of the usual ones; "home" is the story. */
  chapters: string[];
  /** Write docs/bench.md. */
  write: boolean;
  /** Take dist/ as it is. */
  built: boolean;
  /** How many times as many charts and chapters are built, where the usual numbers are not wanted. */
  times: number[] | undefined;
  /** How often each page of a kind is opened. */
  rounds: number;
}

const USAGE = `npm run bench                         every part but growth
npm run bench -- kinds filter         these parts
npm run bench -- harm rights          frames of these chapters, and nothing else ("home" is the story)
npm run bench -- growth --times 1,2   builds with so many times the content
  --write  puts what "kinds" and "growth" measured into docs/bench.md
  --rounds 1  opens each page of a kind once, not three times
  --built  takes dist/ as it is, and does not build first
Parts:
${Object.entries(PARTS)
  .map(([part, what]) => `  ${part.padEnd(8)} ${what}`)
  .join('\n')}`;

/**
 * Reads the words after the command.
 * @param known names of all chapters, "home" among them
 * @throws with the usage where a word is neither a part nor a chapter
 */
export function readAsked(words: readonly string[], known: readonly string[]): Asked {
  const { positionals, values } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      write: { type: 'boolean', default: false },
      built: { type: 'boolean', default: false },
      times: { type: 'string' },
      rounds: { type: 'string', default: '3' },
    },
  });
  const chapters = positionals.filter((name) => !isPart(name));
  const strange = chapters.filter((name) => !known.includes(name));
  if (strange.length > 0)
    throw new Error(
      `bench: "${strange.join(', ')}" is neither a part nor a chapter (${known.join(', ')})\n\n${USAGE}`,
    );
  const parts = positionals.filter(isPart);
  if (chapters.length > 0 && !parts.includes('scroll')) parts.push('scroll');
  return {
    parts: parts.length > 0 ? parts : usual(),
    ...{ chapters, write: values.write, built: values.built },
    times: values.times === undefined ? undefined : numbersIn(values.times),
    rounds: roundsIn(values.rounds),
  };
}

function isPart(name: string): name is Part {
  return name in PARTS;
}

function usual(): Part[] {
  return Object.keys(PARTS).filter((name): name is Part => isPart(name) && name !== 'growth');
}

function roundsIn(text: string): number {
  if (/^[1-9]$/.test(text)) return Number(text);
  throw new Error(`bench: --rounds "${text}"; expected 1 to 9\n\n${USAGE}`);
}

function numbersIn(list: string): number[] {
  if (!/^\d{1,2}(,\d{1,2})*$/.test(list))
    throw new Error(`bench: --times "${list}"; expected numbers such as 1,2,5\n\n${USAGE}`);
  return list.split(',').map(Number);
}
