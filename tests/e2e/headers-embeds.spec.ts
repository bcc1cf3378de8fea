/** Lines to copy, in hostile pages of another site, through a real nginx: nothing cut, nothing pushed about. */
import { fileURLToPath } from 'node:url';
import { chartEmbedLines } from './support/snippets.ts';
import { addressOf } from './support/addresses.ts';
import { framed, hostWith, room, shift, WORDS } from './support/host.ts';
import { expect, test } from './support/test.ts';

const CHART = 'who-should-act';
/** Blank below what is framed, in CSS px, where the height is exact. */
const EXACT = 2;

test.use({
  visited: [addressOf('host') ?? 'http://localhost'],
  // What a browser says where a host allows no script, or no styles, in what it holds.
  tolerated: [/Blocked script execution/],
});

for (const width of [300, 640, 900]) {
  test(`in a column of ${width} px it is whole, without a script`, async ({ page, baseURL }) => {
    const { frame } = chartEmbedLines(CHART, baseURL);
    await hostWith(page, `<div style="width:${width}px">${frame}</div>${WORDS}`);
    const { empty, cut, aside } = await room(page);
    expect({ cut, aside }).toEqual({ cut: 0, aside: 0 });
    // The box is as high as the highest state; the first may need less.
    expect(empty).toBeLessThan(100);
    expect(await shift(page)).toBeLessThanOrEqual(0.01);
  });
}

test('a policy that allows frames alone: no styles, no scripts, and still whole', async ({
  page,
  baseURL,
  complaints,
}) => {
  const { listening } = chartEmbedLines(CHART, baseURL);
  await hostWith(page, listening, `default-src 'none'; frame-src ${baseURL ?? ''}`);
  expect((await room(page)).cut).toBe(0);
  const border = await page
    .locator('iframe')
    .evaluate((frame) => getComputedStyle(frame).borderTopWidth);
  expect(border).toBe('0px');
  // The host forbids what the line brings besides: that is the host's to say.
  expect(complaints.every((line) => /content policy|Content Security|violates/.test(line))).toBe(
    true,
  );
  complaints.length = 0;
});

test('with the listener, two frames of one chart are exact, and stay so when columns change', async ({
  page,
  baseURL,
}) => {
  const { listening } = chartEmbedLines(CHART, baseURL);
  await hostWith(
    page,
    `<div id="column" style="width:640px">${listening}${listening}</div>${WORDS}`,
  );
  for (const width of [640, 330, 850]) {
    await page.locator('#column').evaluate((column, px) => {
      column.style.width = `${px}px`;
    }, width);
    for (const index of [0, 1])
      await expect
        .poll(async () => {
          const { empty, cut } = await room(page, index);
          return Math.max(empty, cut);
        })
        .toBeLessThanOrEqual(EXACT);
  }
});

test('where the listener’s script is taken away, all is as without it', async ({
  page,
  baseURL,
}) => {
  const { listening, frame } = chartEmbedLines(CHART, baseURL);
  const stripped = listening.replace(/<script.*<\/script>/, '');
  await hostWith(page, `${stripped}${frame}`);
  const [auto, plain] = await page
    .locator('iframe')
    .evaluateAll((frames) => frames.map((one) => one.clientHeight));
  expect(auto).toBe(plain);
  expect((await room(page)).cut).toBe(0);
});

test('a listener that comes after its frame hears it all the same', async ({ page, baseURL }) => {
  const { listening } = chartEmbedLines(CHART, baseURL);
  const [script = ''] = /<script.*<\/script>/.exec(listening) ?? [];
  await hostWith(page, `<div style="width:500px">${listening.replace(script, '')}</div>`);
  await framed(page);
  const src = /src="([^"]+)"/.exec(script)?.[1] ?? '';
  await page.addScriptTag({ url: src });
  await expect.poll(async () => (await room(page)).empty).toBeLessThanOrEqual(EXACT);
});

test('forged and absurd messages change nothing', async ({ page, baseURL }) => {
  const { listening } = chartEmbedLines(CHART, baseURL);
  await hostWith(
    page,
    `${listening}<iframe id="other" srcdoc="<p>x</p>" sandbox="allow-scripts"></iframe>`,
  );
  await expect.poll(async () => (await room(page)).empty).toBeLessThanOrEqual(EXACT);
  const height = () =>
    page
      .locator('iframe')
      .first()
      .evaluate((frame) => frame.clientHeight);
  const before = await height();
  await page.evaluate(() => {
    for (const said of [1500, 0, -1, 1e9, NaN, Infinity, '900', null, {}])
      window.postMessage({ sideBySide: said }, '*');
    window.postMessage('side-by-side:height?', '*');
    window.postMessage(null, '*');
  });
  // What a stranger’s frame says is not what our frame says.
  await page.locator('#other').evaluate((frame) => {
    (frame as HTMLIFrameElement).srcdoc =
      '<script>parent.postMessage({ sideBySide: 1500 }, "*")</script>';
  });
  // Our own frame may err: a height that cannot be is left.
  await (
    await framed(page)
  ).evaluate(() => {
    for (const sideBySide of [5, 1e6, NaN]) parent.postMessage({ sideBySide }, '*');
  });
  await page.waitForTimeout(300);
  expect(await height()).toBe(before);
});

test('twenty lazy frames push nothing about', async ({ page, baseURL }) => {
  const { frame } = chartEmbedLines(CHART, baseURL);
  await hostWith(page, `<div style="width:640px">${`${WORDS}${frame}`.repeat(20)}${WORDS}</div>`);
  const end = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top < end; top += 700) {
    await page.evaluate((to) => scrollTo(0, to), top);
    await page.waitForTimeout(30);
  }
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(end);
  expect(await shift(page)).toBeLessThanOrEqual(0.01);
});

test('in a page from right to left, zoomed', async ({ page, baseURL }) => {
  const { frame, picture } = chartEmbedLines(CHART, baseURL);
  await hostWith(
    page,
    `<div dir="rtl" style="width:500px;zoom:1.5">${frame}${picture ?? ''}</div>`,
  );
  const { cut, aside } = await room(page);
  expect({ cut, aside }).toEqual({ cut: 0, aside: 0 });
  await expect(page.locator('img')).toHaveJSProperty('complete', true);
  expect(await page.locator('img').evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBe(
    1408,
  );
});

test('a page shows the line at work, whole in each of three columns', async ({ page }) => {
  await page.goto(`/embed/${CHART}/preview/`);
  for (const [index, width] of [320, 640, 900].entries()) {
    await page.locator('iframe').nth(index).scrollIntoViewIfNeeded();
    expect(
      await page
        .locator('iframe')
        .nth(index)
        .evaluate((frame) => frame.clientWidth),
    ).toBe(width);
    const { cut, empty } = await room(page, index);
    expect(cut).toBe(0);
    expect(empty).toBeLessThan(80);
  }
});

test('DOMPurify takes frames, and leaves the linked picture whole', async ({ page, baseURL }) => {
  const { frame, picture = '' } = chartEmbedLines(CHART, baseURL);
  await hostWith(page, '<main></main>');
  await page.addScriptTag({ path: fileURLToPath(import.meta.resolve('dompurify/purify.min.js')) });
  const [noFrame, clean] = await page.evaluate(
    (lines) => {
      const { DOMPurify } = window as unknown as {
        DOMPurify: { sanitize: (html: string) => string };
      };
      return lines.map((line) => DOMPurify.sanitize(line));
    },
    [frame, picture],
  );
  expect(noFrame).not.toContain('iframe');
  await page.locator('main').evaluate((main, html) => {
    main.innerHTML = html;
  }, clean ?? '');
  await expect(page.locator('figure a > img')).toHaveAttribute('alt', /places/);
  await expect(page.locator('figcaption')).toContainText('CC BY 4.0');
});

test('a frame asks for nothing but its own page, its sheet, its faces', async ({
  page,
  baseURL,
}) => {
  const { frame } = chartEmbedLines(CHART, baseURL);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await hostWith(page, frame);
  await framed(page);
  const paths = asked.filter((path) => path !== '/' && path !== '/favicon.ico');
  expect(
    paths.every((path) => /^\/(embed\/who-should-act\/|_astro\/|favicon\.svg)/.test(path)),
  ).toBe(true);
});

test('a dark host on a light system has a dark frame by its address', async ({ page, baseURL }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  const { frame } = chartEmbedLines(CHART, baseURL);
  await hostWith(page, frame.replace(`/embed/${CHART}/`, `/embed/${CHART}/#dark&amp;state=police`));
  const shown = await framed(page);
  expect(await shown.locator(':root').evaluate((root) => getComputedStyle(root).colorScheme)).toBe(
    'dark',
  );
  await expect(shown.locator('[data-option="3"]')).toBeVisible();
});
