/** How the time of a build grows with its content. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCopy } from '../audit/copies.ts';
import { times as factor } from '../lib/table.ts';
import { readFiles } from '../read-content.ts';
import type { Section } from './section.ts';
import { twins } from './twins.ts';

/** One build. */
export interface Grown {
  /** How many times as many charts and chapters there were. */
  times: number;
  seconds: number;
  pages: number;
}

/** How many times as many charts and chapters are built. */
export const TIMES = [1, 2, 5, 10];
/** A further page of the largest build may cost at most so many times what one of the smallest costs. */
const MOST_DEARER = 1.2;

/**
 * Builds the site from nothing with so many times as many charts and chapters, one build after another.
 * @param tell is called before each build
 */
export async function grow(
  all: readonly number[],
  tell: (times: number) => void,
): Promise<Grown[]> {
  const grown: Grown[] = [];
  for (const times of all) {
    tell(times);
    const { seconds, hashes } = await buildCopy(`grown-${times}-`, {}, withTwins(times));
    const pages = [...hashes.keys()].filter((path) => path.endsWith('.html')).length;
    grown.push({ times, seconds, pages });
  }
  return grown;
}

/** What gives a copy of the project so many times as many charts and chapters. */
export function withTwins(times: number): (folder: string) => void {
  return (folder) => {
    for (const [path, text] of twins(readFiles(), times)) writeFileSync(join(folder, path), text);
  };
}

/** Seconds that each page costs that a build has more than another; undefined where it has none more. */
export function furtherPage(from: Grown, to: Grown): number | undefined {
  const pages = to.pages - from.pages;
  return pages > 0 ? (to.seconds - from.seconds) / pages : undefined;
}

/** All builds as a table, and whether the cost of a further page stays what it is. */
export function growthSection(grown: readonly Grown[]): Section {
  const [first] = grown;
  if (!first) throw new Error('growth: no build');
  const rows = grown.map((one, at) => {
    const further = furtherPage(grown[at - 1] ?? one, one);
    return [
      ...[factor(one.times), one.pages, `${one.seconds.toFixed(1)} s`],
      ...[factor(one.seconds / first.seconds), factor(one.pages / first.pages)],
      `${(one.seconds / one.pages).toFixed(3)} s`,
      further === undefined ? '–' : `${further.toFixed(3)} s`,
    ];
  });
  return {
    title: 'How the build grows',
    how:
      'Builds from nothing, one after another, with so many times as many charts and chapters: each has twins with ' +
      'their own pages, frames, decks, pictures and downloads.',
    tables: [
      {
        about: 'Each further page is one that the build above does not have:',
        rows: [
          ['content', 'pages', 'time', 'time to first', 'pages to first', 'each', 'each further'],
          ...rows,
        ],
      },
    ],
    ...judge(grown),
  };
}

function judge(grown: readonly Grown[]): Pick<Section, 'verdict' | 'good'> {
  const steps = grown.slice(1).flatMap((one, at) => {
    const from = grown[at];
    return from ? (furtherPage(from, one) ?? []) : [];
  });
  const [least] = steps;
  const last = steps.at(-1);
  if (least === undefined || last === undefined || steps.length < 2)
    return { verdict: 'Too few builds to say how it grows.', good: true };
  const dearer = factor(last / least);
  return last / least <= MOST_DEARER
    ? {
        verdict: `Linear: a further page costs ${dearer} as much in the largest build as in the smallest.`,
        good: true,
      }
    : {
        verdict: `Not linear: a further page costs ${dearer} as much in the largest build as in the smallest; expected at most ${MOST_DEARER} ×.`,
        good: false,
      };
}
