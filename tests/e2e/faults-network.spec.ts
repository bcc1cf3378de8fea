/** A network that gives little, gives up half-way, or goes while one reads. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { needAddress } from './support/addresses.ts';
import { expectReadable, expectStep, TAKEN_AWAY, withoutFaces } from './support/faults.ts';
import { found, frameOf } from './support/explore.ts';
import { SIZES } from './support/look.ts';
import { someChart } from './support/pages.ts';
import { expect, test as base } from './support/test.ts';

const CHAPTER = '/chapters/counting-reports/';

/** A server that gives half of each page, and then nothing more. */
const test = base.extend<{ half: boolean; halfServer: string }>({
  half: [false, { option: true }],
  halfServer: async ({}, use) => {
    const server = await serveHalf(needAddress('preview'));
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.closeAllConnections();
    server.close();
  },
  baseURL: async ({ half, baseURL, halfServer }, use) => use(half ? halfServer : baseURL),
});

async function serveHalf(whole: string): Promise<Server> {
  const server = createServer((request, response) => {
    void fetch(whole + (request.url ?? '/')).then(async (answer) => {
      const type = answer.headers.get('content-type') ?? '';
      const bytes = Buffer.from(await answer.arrayBuffer());
      response.writeHead(answer.status, { 'content-type': type });
      if (type.startsWith('text/html')) response.write(bytes.subarray(0, bytes.length / 2));
      else response.end(bytes);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

test.use({ tolerated: [TAKEN_AWAY], viewport: SIZES.narrow });

test('without any of our faces, words and pictures have room', async ({ page }) => {
  await withoutFaces(page);
  for (const path of ['/', CHAPTER]) {
    await page.goto(path);
    await expectReadable(page, `${path} without faces`);
  }
});

test('no page waits for a picture: all are drawn in it, and what is an image has words', async ({
  page,
}) => {
  const asked: string[] = [];
  await page.route('**/*', async (route) => {
    const isPicture = route.request().resourceType() === 'image';
    if (isPicture) asked.push(route.request().url());
    await (isPicture ? route.abort() : route.continue());
  });
  const tried = found.find(({ id }) => id === 'hash-match')?.path ?? '';
  for (const path of ['/', tried, `/charts/${someChart()}/`, '/charts/', '/chapters/']) {
    await page.goto(path);
    await expect(page.locator('main svg:visible').first(), path).toBeVisible();
    const wordless = await page
      .locator('main img')
      .evaluateAll((all) => all.filter((one) => !one.hasAttribute('alt')).length);
    expect(wordless, path).toBe(0);
  }
  expect(asked.filter((url) => !/\/(favicon|apple-touch-icon)/.test(url))).toEqual([]);
});

test.describe('where half a page comes, and then nothing', () => {
  test.use({ half: true });

  test('what came can be read, after ten seconds in turn', async ({ page }) => {
    await page.clock.install();
    for (const path of ['/', CHAPTER]) {
      await page.goto(path, { waitUntil: 'commit' });
      await expect(page.locator('.step').nth(2)).toBeAttached();
      await expect(page.locator('h1')).toBeVisible();
      await page.clock.fastForward(10_000);
      await expectReadable(page, `half of ${path}`);
    }
  });
});

test('the network goes while one scrolls: all steps have their words and pictures', async ({
  page,
  context,
}) => {
  for (const path of ['/', found[0]?.path ?? '']) {
    await page.goto(path);
    await context.setOffline(true);
    await page.keyboard.press('PageDown');
    await expectReadable(page, `${path} without a network`);
    for (const index of [0, 2, 1]) await expectStep(page, index, path);
    for (const { id } of found.filter((one) => one.path === path)) {
      await frameOf(page, id).scrollIntoViewIfNeeded();
      await expect(frameOf(page, id)).toHaveAttribute('data-state', 'stopped');
    }
    await context.setOffline(false);
  }
});

test('a search without a network says so, and answers when it is back', async ({
  page,
  context,
}) => {
  await page.goto('/search/');
  await context.setOffline(true);
  await page.locator('input[type=search]').fill('metadata');
  await expect(page.locator('[data-outcome]')).toContainText('could not be loaded');
  await context.setOffline(false);
  await page.locator('input[type=search]').press('Enter');
  await expect(page.locator('[data-results] > li').first()).toBeVisible();
});
