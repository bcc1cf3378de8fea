/** Tasks while the comparison is filtered, next to a key typed on its words alone, as a table. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { table } from '../lib/table.ts';
import { controlPage } from './control.ts';
import { type Answered, filterAll, typeAlone } from './filter.ts';
import { DIST } from './site.ts';
import { type Report, verdictOn } from './verdict.ts';

const ROUNDS = 3;
const PAGE = '/compare/';

/** Types on the control and filters the comparison in turn; the worst round counts. */
export async function filtering(browser: Browser, url: string): Promise<Report> {
  const control = controlPage(readFileSync(join(DIST, PAGE, 'index.html'), 'utf8'));
  const seen: Record<'control' | 'page', Answered[]> = { control: [], page: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    seen.control.push(...(await typeAlone(browser, `${url}/control`, control)));
    seen.page.push(...(await filterAll(browser, url + PAGE)));
  }
  const rows = [...rowsOf('words alone', seen.control), ...rowsOf('comparison', seen.page)];
  return {
    title: `Filtering ${PAGE} at 4× CPU slow-down: the worst of ${ROUNDS} rounds`,
    text: table([['page', 'action', 'longest task', 'tasks > 50 ms'], ...rows]),
    ...verdictOn(PAGE, { control: hasLong(seen.control), page: hasLong(seen.page) }),
  };
}

function hasLong(answers: readonly Answered[]): boolean {
  return answers.some(({ longTasks }) => longTasks > 0);
}

function rowsOf(page: string, answers: readonly Answered[]): (string | number)[][] {
  return [...Map.groupBy(answers, ({ action }) => action)].map(([action, rounds]) => [
    ...[page, action],
    `${Math.max(...rounds.map(({ longestMs }) => longestMs)).toFixed(0)} ms`,
    Math.max(...rounds.map(({ longTasks }) => longTasks)),
  ]);
}
