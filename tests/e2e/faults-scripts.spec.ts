/** A script that does not come, or breaks: words, pictures and links are there all the same. */
import type { Page, Route } from '@playwright/test';
import { expectReadable, inlineScriptsOf, scriptsOf, TAKEN_AWAY } from './support/faults.ts';
import { found, frameOf } from './support/explore.ts';
import { SIZES } from './support/look.ts';
import { expect, test } from './support/test.ts';

const HOME = '/';
const CHAPTER = '/chapters/checking/';

/** Ways for a file of script to fail. For a page, an answer with an error is one that did not come. */
const FAULTS: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'does not come': (route) =>
    route.request().url().includes('/start.')
      ? route.fulfill({ status: 500, body: 'Sorry' })
      : route.abort(),
  breaks: (route) => route.fulfill({ contentType: 'text/javascript', body: '{' }),
};

test.use({ tolerated: [TAKEN_AWAY], viewport: SIZES.narrow });

/** Opens a page, and expects that it asks for nothing again and again. */
async function open(page: Page, path: string): Promise<void> {
  const asked = new Map<string, number>();
  const count = (request: { url(): string }) => {
    asked.set(request.url(), (asked.get(request.url()) ?? 0) + 1);
  };
  page.on('request', count);
  await page.goto(path);
  page.off('request', count);
  expect.soft(Math.max(...asked.values())).toBeLessThanOrEqual(2);
}

for (const [fault, answer] of Object.entries(FAULTS))
  test(`a page can be read where one of its scripts ${fault}`, async ({ page }) => {
    let bad = '';
    let met = 0;
    await page.route('**/_astro/*.js', async (route) => {
      const isBad = new URL(route.request().url()).pathname === bad;
      if (isBad) met += 1;
      await (isBad ? answer(route) : route.continue());
    });
    const seen = new Set<string>();
    for (const path of [HOME, CHAPTER])
      for (const script of scriptsOf(path).filter((one) => !seen.has(one))) {
        seen.add(script);
        [bad, met] = [script, 0];
        await open(page, path);
        expect.soft(met, `${script} was asked for`).toBeGreaterThan(0);
        await expectReadable(page, `${path} where ${script} ${fault}`);
      }
    expect(seen.size).toBeGreaterThan(5);
  });

test.describe('a script in the page itself', () => {
  // A changed script has another hash: it must run, to break.
  test.use({ bypassCSP: true });

  test('a page can be read where one of them breaks', async ({ page }) => {
    const seen = new Set<string>();
    for (const path of [HOME, CHAPTER]) {
      const scripts = inlineScriptsOf(path).filter((script) => !seen.has(script));
      expect(scripts.length).toBeGreaterThan(0);
      for (const [at, script] of scripts.entries()) {
        seen.add(script);
        await page.route(path, async (route) => {
          const response = await route.fetch();
          const html = (await response.text()).replace(script, () => '{');
          await route.fulfill({ response, body: html });
        });
        await open(page, path);
        await expectReadable(page, `${path} where script ${at + 1} in it breaks`);
        await page.unroute(path);
      }
    }
  });
});

test('what can be tried stays a picture where its script does not come', async ({ page }) => {
  await page.route(/\/_astro\/(cipher|errors|hash-match|sort)-.*\.js$/, (route) => route.abort());
  for (const { id, path } of found.slice(0, 1)) {
    await page.goto(path);
    await frameOf(page, id).scrollIntoViewIfNeeded();
    await expect(frameOf(page, id)).toHaveAttribute('data-state', 'stopped');
    await expect(frameOf(page, id).locator('.explore-storyboard')).toBeVisible();
  }
});

test('a page whose script failed stays plain when the phone is turned', async ({ page }) => {
  await page.route(/\/_astro\/start\..*\.js$/, (route) => route.abort());
  await page.goto(HOME);
  await page.setViewportSize({ width: 740, height: 360 });
  await page.setViewportSize(SIZES.narrow);
  await expect(page.locator('html')).not.toHaveClass(/\bplays\b/);
});
