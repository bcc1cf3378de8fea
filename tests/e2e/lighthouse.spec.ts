/** What Lighthouse says of pages of each sort, but for their speed, which hangs on the machine (`npm run audit lighthouse`). */
import { HELD, judge, judgedPages, shortfalls } from '../../scripts/audit/lighthouse.ts';
import { sitePages } from './support/pages.ts';
import { expect, test } from './support/test.ts';

const paths = judgedPages(sitePages());

test('a page of each sort is judged', () => {
  expect(paths.length).toBeGreaterThanOrEqual(14);
});

for (const path of paths)
  test(`${path} has 100 for access, good practice and being found`, async ({ baseURL }) => {
    const judged = await judge(baseURL ?? '', [path], HELD);
    expect(judged.map(({ scores }) => Object.keys(scores))).toEqual([[...HELD]]);
    expect(judged.flatMap(shortfalls)).toEqual([]);
  });
