/** Tasks while the comparison is filtered, next to a key typed on its words alone, as a table. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { ms, table } from '../lib/table.ts';
import { controlPage } from './control.ts';
import { median } from './frames.ts';
import { type Answered, filterAll, typeAlone } from './filter.ts';
import { DIST } from './site.ts';
import { type Report, verdictOn } from './verdict.ts';

const ROUNDS = 5;
const PAGE = '/compare/';
/** No answer to a key may hold the page for longer, in milliseconds. */
const MOST_MS = 50;

/** Types on the control and filters the comparison in turn; the middle round counts. */
export async function filtering(browser: Browser, url: string): Promise<Report> {
  const control = controlPage(readFileSync(join(DIST, PAGE, 'index.html'), 'utf8'));
  const seen: Record<'control' | 'page', Answered[]> = { control: [], page: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    seen.control.push(...(await typeAlone(browser, `${url}/control`, control)));
    seen.page.push(...(await filterAll(browser, url + PAGE)));
  }
  const rows = [...rowsOf('words alone', seen.control), ...rowsOf('comparison', seen.page)];
  return {
    title: `Filtering ${PAGE} by keys at 4× CPU slow-down: the longest task of ${ROUNDS} rounds`,
    text: table([
      ['page', 'after the key', 'middle', 'worst'],
      ...rows.map(({ page, action, middle, worst }) => [page, action, ms(middle), ms(worst)]),
    ]),
    ...verdictOn(PAGE, {
      control: rows.some(({ page, middle }) => page === 'words alone' && middle > MOST_MS),
      page: rows.some(({ page, middle }) => page === 'comparison' && middle > MOST_MS),
    }),
  };
}

interface Row {
  page: string;
  action: string;
  /** In milliseconds. */
  middle: number;
  worst: number;
}

function rowsOf(page: string, answers: readonly Answered[]): Row[] {
  return [...Map.groupBy(answers, ({ action }) => action)].map(([action, rounds]) => {
    const longest = rounds.map(({ longestMs }) => longestMs);
    return { page, action, middle: median(longest), worst: Math.max(...longest) };
  });
}
