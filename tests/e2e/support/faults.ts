/** What may go wrong around a page, and what a reader must have all the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { TOP } from '../../../scripts/lib/command.ts';
import { troublesOf } from '../../../scripts/audit/engines/troubles.ts';
import { expect } from './test.ts';

const DIST = join(TOP, 'dist');
/** What a browser says where something was taken away on purpose. */
export const TAKEN_AWAY =
  /Failed to load resource|ERR_FAILED|ERR_INTERNET_DISCONNECTED|Unexpected (token|end)|dynamically imported/;

/** Leaves a page in faces of the system. */
export async function withoutFaces(page: Page): Promise<void> {
  await page.route('**/*.woff2', (route) => route.abort());
}

/** Files of script that a page asks for as it comes: those that it names, and what these import. */
export function scriptsOf(path: string): string[] {
  const html = readFileSync(join(DIST, path, 'index.html'), 'utf8');
  const found = new Set(
    [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src = '']) => src),
  );
  for (const file of found)
    for (const [, name = ''] of readFileSync(join(DIST, file), 'utf8').matchAll(
      /import[^"`;]*["`]\.\/([\w.-]+\.js)["`]/g,
    ))
      found.add(`/_astro/${name}`);
  return [...found];
}

/** Scripts that stand in a page itself. */
export function inlineScriptsOf(path: string): string[] {
  const html = readFileSync(join(DIST, path, 'index.html'), 'utf8');
  return [...html.matchAll(/<script type="module">([^]*?)<\/script>/g)].map(
    ([, text = '']) => text,
  );
}

/** Expects that a page can be read: its headings, links, and all words and pictures of its stages. */
export async function expectReadable(page: Page, what: string): Promise<void> {
  const seen = await page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll(selector)];
    const isLost = (one: Element) => {
      const { opacity, clipPath } = getComputedStyle(one);
      // What is around it may hide it too.
      const shown = one.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      return !shown || opacity !== '1' || clipPath !== 'none';
    };
    const playing = '.plays .stage:not([data-flow])';
    const inTurn = all('.step-card, .layer > .figure').filter((one) => !one.closest(playing));
    // Of a sheet one side is seen, the first.
    const heads = all('main :is(h1, h2, h3)').filter(
      (one) =>
        !one.closest('details:not([open]), .step-card, .scene-head, .sheet-side ~ .sheet-side'),
    );
    return {
      lost: [...inTurn, ...heads].filter(isLost).map(({ textContent }) => textContent.slice(0, 40)),
      // In a stage that moves, one picture is on.
      double: all(playing).filter((stage) => stage.querySelectorAll('.figure.on').length !== 1)
        .length,
      links: all('main a[href]').filter((one) => one.checkVisibility()).length,
      steps: document.querySelector('.stage')?.querySelectorAll('.step').length ?? 0,
    };
  });
  expect.soft(seen, what).toMatchObject({ lost: [], double: 0 });
  expect.soft(seen.links, `${what}: links`).toBeGreaterThan(5);
  expect.soft(seen.steps, `${what}: steps`).toBeGreaterThan(1);
  await expectStep(page, seen.steps - 1, what);
}

/** Scrolls to a step of the first stage at once, and expects its words, and its picture alone. */
export async function expectStep(page: Page, index: number, what: string): Promise<void> {
  await expect
    .soft(
      async () => {
        await page.evaluate((at) => {
          document.querySelectorAll('.stage .step')[at]?.scrollIntoView({ behavior: 'instant' });
        }, index);
        expect(await page.evaluate(`(${troublesOf.toString()})(${index}, true)`)).toEqual([]);
      },
      `${what}: step ${index + 1}`,
    )
    .toPass({ timeout: 10_000, intervals: [50, 100, 200] });
}
