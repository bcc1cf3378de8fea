/** Pages of each kind and their words alone, as tables, and whether the pages reach their figures. */
import { kB, MB, ms, percent, times } from '../lib/table.ts';
import type { Pair } from './kinds.ts';
import type { Rows, Section } from './section.ts';
import type { Watched } from './scroll.ts';

/** The largest piece of a page is there at most so many times as late as in its words alone. */
const MOST_LATER = 1.2;

/** All that was measured of pages of each kind, in so many rounds. */
export function kindsSection(pairs: readonly Pair[], rounds: number): Section {
  const faults = pairs.flatMap((pair) => {
    const misses = missesOf(pair);
    return misses.length > 0 ? [`${pair.path} (${misses.join(', ')})`] : [];
  });
  return {
    title: 'One page of each kind',
    how:
      'A phone of 360 by 740, four times slower than the processor at hand, over a line of 1.6 Mbit/s with 150 ms before ' +
      'each answer, through nginx as deployed (HTTP/2, encrypted, gzip). “Words alone” is a page of the same words without styles, scripts and ' +
      `pictures, from the same server, opened in turn with the page; rounds: ${rounds}, of which the middle one counts, of shifts the worst.`,
    tables: [
      {
        about: 'What travels until the end is read, and what then stays in memory:',
        rows: weights(pairs),
      },
      {
        about:
          'When it is there: the first words, the largest piece, what shifts, and how long tasks block in all:',
        rows: arrivals(pairs),
      },
      { about: 'Frames while it is scrolled to its end, once, by a wheel:', rows: scrolls(pairs) },
    ],
    verdict:
      faults.length === 0
        ? `All ${pairs.length} pages reach their figures: at most ${MOST_LATER} × as late, no shift, no blocking.`
        : `${faults.length} of ${pairs.length} pages miss their figures (at most ${MOST_LATER} × as late, no shift, no blocking): ${faults.join('; ')}.`,
    good: faults.length === 0,
  };
}

/** How much later the largest piece is there than in the words alone, as a factor. */
export function laterBy({ page, words }: Pair): number {
  return page.visit.largestMs / words.visit.largestMs;
}

/** What a page misses. Where its words alone block as long, the processor is to blame, or its length. */
export function missesOf(pair: Pair): string[] {
  const { page, words } = pair;
  const later = laterBy(pair);
  return [
    ...(later > MOST_LATER ? [`${times(later)} as late`] : []),
    ...(page.visit.shift > 0 ? [`shifts ${page.visit.shift.toFixed(4)}`] : []),
    ...(page.visit.blockingMs > words.visit.blockingMs
      ? [`blocks ${ms(page.visit.blockingMs)}`]
      : []),
  ];
}

function weights(pairs: readonly Pair[]): Rows {
  return [
    ['page', 'requests', 'HTML', 'CSS', 'JS', 'fonts', 'other', 'in all', 'words alone', 'memory'],
    ...pairs.map(({ path, page, words }) => {
      const { requests, bytes, heapBytes } = page.visit;
      const columns = [bytes.html, bytes.css, bytes.js, bytes.font, bytes.image + bytes.other];
      const all = Object.values(bytes).reduce((sum, some) => sum + some, 0);
      return [path, requests, ...[...columns, all, words.visit.bytes.html].map(kB), MB(heapBytes)];
    }),
  ];
}

function arrivals(pairs: readonly Pair[]): Rows {
  const alone = ['words alone: first', 'largest', 'blocked'];
  return [
    ['page', 'first', 'largest', 'what', 'shift', 'blocked', ...alone, 'largest, page to words'],
    ...pairs.map((pair) => {
      const { page, words } = { page: pair.page.visit, words: pair.words.visit };
      return [
        ...[pair.path, ms(page.firstMs), ms(page.largestMs), page.largest],
        ...[page.shift.toFixed(4), ms(page.blockingMs)],
        ...[ms(words.firstMs), ms(words.largestMs), ms(words.blockingMs), times(laterBy(pair))],
      ];
    }),
  ];
}

function scrolls(pairs: readonly Pair[]): Rows {
  const own = ['height', '≤ 17 ms', '≤ 34 ms', 'longest', 'tasks > 50 ms', 'shift'];
  return [
    ['page', ...own, 'words alone: ≤ 17 ms', '≤ 34 ms', 'longest'],
    ...pairs.flatMap(({ path, page, words }) =>
      page.scroll ? [[path, ...scrolled(page.scroll), ...smooth(words.scroll)]] : [],
    ),
  ];
}

function scrolled(watched: Watched): (string | number)[] {
  const { heightPx, longTasks, shift } = watched;
  return [heightPx, ...smooth(watched), longTasks, shift.toFixed(4)];
}

function smooth(watched: Watched | undefined): string[] {
  if (!watched) return ['–', '–', '–'];
  return [percent(watched.within17), percent(watched.within34), ms(watched.longestMs)];
}
