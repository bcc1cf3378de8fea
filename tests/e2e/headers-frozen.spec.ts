/** Frames of one version, through a real nginx, in pages of another site: they need nothing but their faces. */
import type { Frame, Page } from '@playwright/test';
import { ruleFor } from '../../deploy/headers.ts';
import { findNginx } from '../../scripts/lib/nginx.ts';
import { NARROWEST } from '../../src/pictures/embed/heights.ts';
import { embedSnippet, frozenAt } from '../../src/pictures/embed/snippet.ts';
import { addressOf, needAddress } from './support/addresses.ts';
import { faultsOf } from './support/axe.ts';
import { boxesOf, expectFit } from './support/boxes.ts';
import { newestOf, RELEASED, SAMPLES, serveReleased } from './support/frozen.ts';
import { expect, test as base } from './support/test.ts';

const WIDTHS = [NARROWEST, 320, 390, 480, 567, 570, 640, 720, 900, 1400];
/** The part of a frame that may be empty: besides what its line of heights leaves, a line at its foot. */
const EMPTY = 0.17;
/** How many are tried in one page. */
const AT_ONCE = 8;

/** A server for all tests of this file, in place of the one without released frames. */
const test = base.extend<object, { served: string }>({
  served: [
    async ({}, use) => {
      const program = findNginx();
      if (program === undefined) return use('');
      const { url, stop } = await serveReleased(program);
      await use(url);
      await stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ served }, use, testInfo) => {
    testInfo.skip(served === '', 'nginx is not installed');
    await use(served);
  },
});

test.use({
  visited: [addressOf('host') ?? 'http://localhost'],
  // What a browser says where a host allows no script, the driver's own among them.
  tolerated: [/Blocked script execution/],
});

function pathOf(id: string): string {
  return frozenAt(id, newestOf(id).version);
}

/** A frozen frame in the box of its line, in a page of another site. */
async function framed(page: Page, id: string, origin = '', end = ''): Promise<Frame> {
  const { version, heights: corners, title } = newestOf(id);
  const scripts = id === SAMPLES.guess;
  const line = embedSnippet({ id, version, corners, title, scripts, end, origin, page: '/' });
  await page.goto(needAddress('host'));
  await page.setContent(`<div style="width:640px">${line}</div>`);
  const frame = await (await page.locator('iframe').elementHandle()).contentFrame();
  if (!frame) throw new Error(`${id}: no frame`);
  await frame.locator('h1').waitFor();
  return frame;
}

for (const id of Object.values(SAMPLES)) {
  test(`${id}: is kept for a year, with the headers of a frame`, async ({ request }) => {
    const { version, fonts, bytes } = newestOf(id);
    const response = await request.get(frozenAt(id, version));
    expect(response.status()).toBe(200);
    expect((await response.body()).length).toBe(bytes);
    for (const path of [frozenAt(id, version), ...fonts.map((name) => `/embed/fonts/${name}`)]) {
      const sent = (await request.get(path)).headers();
      for (const [name, value] of Object.entries(ruleFor(path).headers))
        expect(sent[name.toLowerCase()], `${path}, ${name}`).toBe(value);
      expect(sent['cache-control']).toContain('immutable');
    }
  });

  test(`${id}: asks for nothing but its faces, in a sandbox of another site`, async ({
    page,
    baseURL,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const frame = await framed(page, id, baseURL);
    await expect(frame.locator('.credit').last()).toHaveText(
      /^Version \d+, \d+ \w+ 20\d\d\. Frozen: what it shows does not change\. Latest version$/,
    );
    await expect
      .poll(() => asked.filter((path) => path.includes('/fonts/')).length)
      .toBeGreaterThan(1);
    const others = asked.filter((path) => !/^\/(favicon\.ico)?$/.test(path));
    expect(others.every((path) => path === pathOf(id) || path.startsWith('/embed/fonts/'))).toBe(
      true,
    );
    expect(
      await frame.evaluate(
        () => [...document.fonts].filter(({ status }) => status === 'loaded').length,
      ),
    ).toBeGreaterThan(1);
  });
}

/** What a page needs in a window of each width: the most of any state that readers can choose. */
async function neededBy(page: Page): Promise<number[]> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const needed: number[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 100 });
    needed.push(
      await page.evaluate(() => {
        const needs = () => Math.ceil(document.documentElement.getBoundingClientRect().height);
        const picks = [...document.querySelectorAll<HTMLInputElement>('[data-pick]')];
        const states = picks.map((pick) => {
          pick.checked = true;
          return needs();
        });
        return Math.max(needs(), ...states);
      }),
    );
  }
  return needed;
}

// Files that never change are held to their hashes; of what a browser makes of them, every third tells.
const TRIED = RELEASED.filter((_, at) => at % 3 === 0);
for (let first = 0; first < TRIED.length; first += AT_ONCE) {
  const some = TRIED.slice(first, first + AT_ONCE);
  const names = `${some[0]?.id ?? ''} to ${some.at(-1)?.id ?? ''}`;
  test(`one of three loads without a complaint, and fits its own heights: ${names}`, async ({
    page,
  }) => {
    for (const { id, version, heights } of some) {
      const path = frozenAt(id, version);
      await page.goto(path);
      await expect(page.locator('h1')).toBeVisible();
      expect(await page.locator('[src]').count(), `${path}: files`).toBe(0);
      const scripts = id.startsWith('guess-') ? 1 : 0;
      expect(await page.locator('script').count(), `${path}: scripts`).toBe(scripts);
      const needed = await neededBy(page);
      await page.goto(needAddress('host'));
      const given = await boxesOf(page, heights, WIDTHS);
      expectFit({ name: path, widths: WIDTHS, given, needed, empty: EMPTY });
    }
  });
}

test('state and theme travel in its address', async ({ page, baseURL }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  const frame = await framed(page, SAMPLES.chart, baseURL, '#dark&state=police');
  await expect(frame.locator('[data-option="3"]')).toBeVisible();
  await expect(frame.locator('[data-option="0"]')).toBeHidden();
  expect(await frame.locator(':root').evaluate((root) => getComputedStyle(root).colorScheme)).toBe(
    'dark',
  );
});

test('a guess wakes where its host lets it', async ({ page, baseURL }) => {
  const frame = await framed(page, SAMPLES.guess, baseURL);
  await expect(frame.locator('.guess')).toHaveAttribute('data-state', 'asking');
  await frame.getByRole('button', { name: 'See the answer' }).click();
  await expect(frame.locator('.guess-after')).toBeVisible();
});

test('its links open the pages of the site, under whatever name it stands', async ({
  page,
  baseURL,
  context,
}) => {
  const frame = await framed(page, SAMPLES.chart, baseURL);
  const opened = context.waitForEvent('page');
  await frame.getByRole('link', { name: /sources/i }).click();
  const other = await opened;
  await expect(other).toHaveURL(`${baseURL ?? ''}/charts/${SAMPLES.chart}/`);
  await expect(other.getByRole('navigation', { name: 'Site' })).toBeVisible();
});

for (const id of [SAMPLES.chart, SAMPLES.card])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds no fault in ${id}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(pathOf(id));
      expect(await faultsOf(page)).toEqual([]);
    });

test.describe('a version that was never released', () => {
  test.use({ tolerated: [/status of 404/] });

  test('is told in words, with a link, and not kept', async ({ page }) => {
    const response = await page.goto(`/embed/${SAMPLES.chart}/v999/`);
    expect(response?.status()).toBe(404);
    expect(response?.headers()['cache-control']).toBe('public, max-age=0, must-revalidate');
    await expect(page.getByText('a version that was never released')).toBeVisible();
    await expect(page.getByRole('link', { name: /library/ })).toBeVisible();
  });
});
