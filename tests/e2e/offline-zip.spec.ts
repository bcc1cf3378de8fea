/** The site from the ZIP, opened from a disk. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { TOP } from '../../scripts/lib/command.ts';
import { someChart } from './support/pages.ts';
import { expect, test } from './support/test.ts';

const PAGES = [
  ...['START.html', 'index.html', 'chapters/harm/index.html', 'compare/index.html'],
  ...[`charts/${someChart()}/index.html`, 'search/index.html', 'documents/nspcc/index.html'],
];
let folder = '';

test.describe.configure({ mode: 'serial' });
test.use({
  // Files have no origin.
  visited: ['file:///'],
  // Modules rest on a disk; START.html says what that means.
  tolerated: [/^console error: (Access to script at 'file:.*CORS|.*net::ERR_FAILED)/],
});

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'unzipped site '));
  const files = unzipSync(readFileSync(join(TOP, 'dist/offline/side-by-side.zip')));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
});
test.afterAll(() => rmSync(folder, { recursive: true }));

for (const path of PAGES)
  test(`${path} has its styles, faces and pictures, and leads to files that are there`, async ({
    page,
  }) => {
    await page.goto(pathToFileURL(join(folder, path)).href);
    await expect(page.locator('h1').first()).toBeVisible();
    await expect(page.locator('body')).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
    const faces = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts]
        .filter((face) => face.status === 'loaded')
        .map((face) => face.family);
    });
    expect(faces.join()).toContain('Source Serif 4');
    expect(await page.evaluate(unseenPictures)).toEqual([]);
    const addresses = await page
      .locator('a[href], form[action], link[href]')
      .evaluateAll((all) =>
        all.map((one) => one.getAttribute('href') ?? one.getAttribute('action') ?? ''),
      );
    expect(addresses.filter((address) => address.startsWith('/'))).toEqual([]);
    const local = addresses.filter((address) => !/^[a-z]+:/.test(address));
    const missing = local
      .map((address) => new URL(address, pathToFileURL(join(folder, path))))
      .filter((url) => !existsSync(fileURLToPath(url.href.replace(/[?#].*/, ''))));
    expect(local.length).toBeGreaterThan(10);
    expect(missing.map(({ pathname }) => pathname)).toEqual([]);
  });

/** In the page: pictures that take no room though nothing hides what they stand in. */
function unseenPictures(): string[] {
  return [...document.querySelectorAll('svg.c-chart')]
    .filter((svg) => svg.parentElement?.checkVisibility({ visibilityProperty: true }))
    .filter(
      (svg) => getComputedStyle(svg).display !== 'none' && svg.getBoundingClientRect().width < 50,
    )
    .map((svg) => svg.outerHTML.slice(0, 80));
}

test('no control is offered that would do nothing', async ({ page }) => {
  await page.goto(pathToFileURL(join(folder, 'search/index.html')).href);
  await expect(page.locator('form[role="search"]')).toBeHidden();
  await expect(page.getByText('The search needs script')).toBeVisible();
  await page.goto(pathToFileURL(join(folder, 'compare/index.html')).href);
  await expect(page.locator('.c-controls')).toBeHidden();
  await page.goto(pathToFileURL(join(folder, 'chapters/harm/index.html')).href);
  await expect(page.getByText('Three presses of the Shift key')).toBeHidden();
});

test('a link leads from page to page, to its place', async ({ page }) => {
  await page.goto(pathToFileURL(join(folder, 'START.html')).href);
  await page.getByRole('main').getByRole('link', { name: 'Chapters' }).click();
  await expect(page).toHaveURL(/chapters\/index\.html$/);
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page.locator('svg.c-chart:visible').first()).toBeVisible();
});
