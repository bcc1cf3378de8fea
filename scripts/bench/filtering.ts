/** Tasks while the comparison and the list of all evidence are filtered, next to a key typed on its words alone, as a table. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { ms, table } from '../lib/table.ts';
import { controlPage } from './control.ts';
import { median } from './frames.ts';
import { type Answered, filterAll, narrowAll, typeAlone } from './filter.ts';
import { DIST } from './site.ts';
import { type Report, verdictOn } from './verdict.ts';

const ROUNDS = 5;
const PAGE = '/compare/';
const LIST = '/evidence/';
const ALONE = 'words alone';
/**
 * No answer to a key may hold a page for longer, in milliseconds. Of a list of four hundred a browser looks at each once
 * before the first are shown.
 */
const MOST_MS: Readonly<Record<string, number>> = { [ALONE]: 50, [PAGE]: 50, [LIST]: 150 };

/** Types on the control and filters the pages in turn; the middle round counts. */
export async function filtering(browser: Browser, url: string): Promise<Report> {
  const control = controlPage(readFileSync(join(DIST, PAGE, 'index.html'), 'utf8'));
  const seen: Record<'control' | 'page' | 'list', Answered[]> = { control: [], page: [], list: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    seen.control.push(...(await typeAlone(browser, `${url}/control`, control)));
    seen.page.push(...(await filterAll(browser, url + PAGE)));
    seen.list.push(...(await narrowAll(browser, url + LIST)));
  }
  const rows = [
    ...rowsOf(ALONE, seen.control),
    ...rowsOf(PAGE, seen.page),
    ...rowsOf(LIST, seen.list),
  ];
  const slow = rows.filter(({ page, middle }) => middle > (MOST_MS[page] ?? 0));
  return {
    title: `Filtering ${PAGE} and ${LIST} by keys at 4× CPU slow-down: the longest task of ${ROUNDS} rounds`,
    text: table([
      ['page', 'after the key', 'middle', 'worst'],
      ...rows.map(({ page, action, middle, worst }) => [page, action, ms(middle), ms(worst)]),
    ]),
    ...verdictOn('Each page', {
      control: slow.some(({ page }) => page === ALONE),
      page: slow.some(({ page }) => page !== ALONE),
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
