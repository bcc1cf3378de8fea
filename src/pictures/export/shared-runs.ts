/**
 * Runs of letters that stand several times in a picture, so that each is put together once. They are found by pairs
 * (Re-Pair, Larsson and Moffat 1999): the pair that comes most often gets a name, and is one part from then on.
 */
import { type Letter, nameOf } from './letters.ts';

/** A part of a line: a letter, or a run of several. */
export interface Part {
  /** What has the same name is drawn alike in every picture. */
  name: string;
  /** Where it begins, in units. */
  x: number;
  /** What it stands for, with the spaces after it. */
  text: string;
}

/** Parts of each run, by its name; their places are from its beginning. */
export type Runs = Map<string, readonly Part[]>;

/** About as many bytes takes a part, and a run besides its parts. */
const PART = 33;
const RUN = 25;
/** So often as the pair that comes most often others are named with it: to count anew for each takes long. */
const NEARLY = 0.6;

/** Letters of a line as its parts. */
export function partsOf(text: string, letters: readonly Letter[]): Part[] {
  return letters.map(({ name, x, sign }, at) => ({
    ...{ name, x },
    text: text.slice(sign, letters[at + 1]?.sign),
  }));
}

/**
 * Names what comes again in the lines of one picture.
 * @returns the lines, with runs in place of letters, and the runs, which may be made of each other
 */
export function shareRuns(lines: readonly (readonly Part[])[]): {
  lines: readonly (readonly Part[])[];
  runs: Runs;
} {
  const runs: Runs = new Map();
  let now = lines;
  const replace = (change: (parts: readonly Part[]) => readonly Part[]) => {
    now = now.map(change);
    for (const [name, parts] of runs) runs.set(name, change(parts));
  };
  for (let pairs = frequent([...now, ...runs.values()]); pairs.length > 0;) {
    for (const [one, other] of pairs) {
      const name = nameOf(one.name.charAt(0), one.text + other.text);
      replace((parts) => joined(parts, [one, other], name));
      runs.set(name, [one, other]);
    }
    pairs = frequent([...now, ...runs.values()]);
  }
  for (let idle = idleIn([...now, ...runs.values()], runs); idle !== undefined;) {
    const [name, of] = idle;
    runs.delete(name);
    replace((parts) =>
      parts.flatMap((part) =>
        part.name === name ? of.map((one) => ({ ...one, x: part.x + one.x })) : [part],
      ),
    );
    idle = idleIn([...now, ...runs.values()], runs);
  }
  return { lines: now, runs };
}

/**
 * The pairs that come most often, where a name for them pays; places in a pair are from its beginning. No two of them
 * have a part in common, so that naming one leaves the others as they are.
 */
function frequent(all: readonly (readonly Part[])[]): [Part, Part][] {
  const seen = new Map<string, { times: number; last: Part; pair: [Part, Part] }>();
  for (const parts of all)
    for (let at = 1; at < parts.length; at += 1) {
      const [one, other] = [parts[at - 1], parts[at]];
      if (!one || !other) continue;
      const key = `${one.name} ${other.name} ${other.x - one.x}`;
      const before = seen.get(key);
      if (!before) seen.set(key, { times: 1, last: other, pair: [one, other] });
      // In "ooo" there is one pair, not two.
      else if (before.last !== one) Object.assign(before, { times: before.times + 1, last: other });
    }
  const paying = [...seen.values()]
    .filter(({ times }) => pays(times, 2))
    .toSorted((one, other) => other.times - one.times);
  const [most] = paying;
  const taken = new Set<string>();
  return paying.flatMap(({ times, pair: [one, other] }): [Part, Part][] => {
    if (!most || times < most.times * NEARLY || taken.has(one.name) || taken.has(other.name))
      return [];
    taken.add(one.name).add(other.name);
    return [
      [
        { ...one, x: 0 },
        { ...other, x: other.x - one.x },
      ],
    ];
  });
}

/** Whether a run of so many parts takes less room than its parts each time. */
function pays(times: number, parts: number): boolean {
  return times * (parts - 1) * PART > parts * PART + RUN;
}

function joined(parts: readonly Part[], [one, other]: [Part, Part], name: string): readonly Part[] {
  const all: Part[] = [];
  for (const part of parts) {
    const before = all.at(-1);
    const isPair =
      before?.name === one.name && part.name === other.name && part.x - before.x === other.x;
    if (isPair) all.splice(-1, 1, { name, x: before.x, text: before.text + part.text });
    else all.push(part);
  }
  return all;
}

/** A run that other runs have left too few places for. */
function idleIn(
  all: readonly (readonly Part[])[],
  runs: Runs,
): [string, readonly Part[]] | undefined {
  const times = new Map<string, number>();
  for (const { name } of all.flat()) times.set(name, (times.get(name) ?? 0) + 1);
  return [...runs].find(([name, parts]) => !pays(times.get(name) ?? 0, parts.length));
}
