/** Odd clocks and places, a browser that keeps nothing, and readers who jump. */
import { ready } from './support/compare.ts';
import { expectNotes, expectSlide, openDeck } from './support/decks.ts';
import { expectReadable, expectStep } from './support/faults.ts';
import { SIZES } from './support/look.ts';
import { expect, test } from './support/test.ts';

const CHAPTER = '/chapters/counting-reports/';
const EXIT = '/chapters/harm/';
const DECK = 'counting-reports/';

test.use({ viewport: SIZES.narrow });

for (const year of [1970, 2100])
  test(`in ${year} everything is told as today`, async ({ page }) => {
    const start = Date.UTC(year, 0, 1);
    await page.clock.setFixedTime(start);
    await page.goto(CHAPTER);
    await expectReadable(page, `${CHAPTER} in ${year}`);
    await openDeck(page, `${DECK}speaker/#minutes=5`);
    await page.keyboard.press('PageDown');
    await expect(page.locator('[data-write="gone"]')).toHaveText('0:00');
    await expect(page.locator('[data-write="clock"]')).toHaveText('00:00');
    await page.clock.setFixedTime(start + 65_000);
    await expect(page.locator('[data-write="gone"]')).toHaveText('1:05');
    await expect(page.locator('[data-write="clock"]')).toHaveText('00:01');
  });

test('in any language and place of the reader, the same words are said', async ({
  browser,
  baseURL,
}) => {
  const said: string[] = [];
  for (const [locale, timezoneId] of [
    ['en-GB', 'UTC'],
    // With digits of its own; plain Arabic has those of English.
    ['ar-EG', 'Pacific/Kiritimati'],
    ['tr-TR', 'America/St_Johns'],
  ] as const) {
    const context = await browser.newContext({ locale, timezoneId, ...(baseURL && { baseURL }) });
    const page = await context.newPage();
    await page.goto(CHAPTER);
    let words = await page.locator('main').innerText();
    await ready(page, '/compare/?q=CHILDREN%20IN');
    words += await page.locator('main').innerText();
    await page.goto('/search/?q=IDENTIFIED');
    await expect(page.locator('[data-results] > li').first()).toBeVisible();
    words += await page.locator('main').innerText();
    said.push(words);
    await context.close();
  }
  expect(said[1]).toBe(said[0]);
  expect(said[2]).toBe(said[0]);
});

test.describe('where a browser keeps nothing for a site', () => {
  test.use({ visited: ['https://www.bbc.co.uk'] });

  test.beforeEach(async ({ page }) => {
    await page.addInitScript(refuseAll);
    await page.route('https://www.bbc.co.uk/**', (route) => route.fulfill({ body: 'Weather' }));
  });

  test('pages are told, guesses answer, hands are counted', async ({ page }) => {
    await page.goto('/');
    await expectReadable(page, 'home');
    const guess = page.locator('[data-guess]').first();
    await guess.getByRole('button', { name: 'See the answer' }).click();
    await expect(guess).toHaveAttribute('data-state', 'seen');
    await page.goto('/teach/hands/');
    await page.locator('[data-hand-questions] [data-open]').click();
    await page.locator('[data-hands] button[data-by="1"]').first().click();
    await expect(page.locator('[data-hands] [data-number="before"]').first()).toHaveText('1');
  });

  test('the way out leaves', async ({ page }) => {
    await page.goto(EXIT);
    await expectReadable(page, EXIT);
    for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Shift');
    await expect(page).toHaveURL(/bbc\.co\.uk/);
  });

  test('a deck and its speaker go on, each for itself', async ({ page, context }) => {
    await openDeck(page, DECK);
    await page.keyboard.press('PageDown');
    await expectSlide(page, 2);
    const speaker = await context.newPage();
    await speaker.addInitScript(refuseAll);
    await openDeck(speaker, `${DECK}speaker/`);
    await speaker.keyboard.press('PageDown');
    await expectSlide(speaker, 2);
    await expectNotes(speaker, 2);
  });

  test('keeping for class says that it cannot', async ({ page }) => {
    await page.goto('/offline/');
    await expect(page.locator('[data-part="state"]')).toContainText('cannot keep the site');
    await expect(page.getByRole('button', { name: 'Keep' })).toBeHidden();
    await expect(page.getByRole('link', { name: /Download the site/ })).toBeVisible();
  });
});

/** In the page: as where cookies are refused, every store throws. What makes a channel throws in Firefox alone. */
function refuseAll(): void {
  const refuse = (): never => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'BroadcastChannel'])
    Object.defineProperty(window, name, { get: refuse });
  Object.defineProperty(document, 'cookie', { get: refuse, set: refuse });
  const later = () => Promise.reject(new DOMException('Insecure.', 'SecurityError'));
  for (const name of ['open', 'has', 'match', 'keys', 'delete'])
    Object.defineProperty(CacheStorage.prototype, name, { value: later });
  Object.defineProperty(LockManager.prototype, 'request', { value: later });
  Object.defineProperty(ServiceWorkerContainer.prototype, 'register', { value: later });
}

test('an address that nobody could have written opens the page', async ({ page }) => {
  await page.goto(`${CHAPTER}#%E0%A4%A`);
  await expectReadable(page, 'a broken address');
});

test('a browser that refuses more changes of its address keeps windows of a deck in step', async ({
  page,
  context,
}) => {
  // As WebKit does after a hundred in a few seconds.
  await context.addInitScript(() => {
    let changes = 0;
    const real = history.replaceState.bind(history);
    history.replaceState = (...args) => {
      changes += 1;
      if (changes > 4) throw new DOMException('Too many calls', 'SecurityError');
      real(...args);
    };
  });
  await openDeck(page, DECK);
  const speaker = await context.newPage();
  await openDeck(speaker, `${DECK}speaker/`);
  for (let presses = 0; presses < 8; presses += 1) await page.keyboard.press('PageDown');
  await expectSlide(page, 9);
  await expectSlide(speaker, 9);
});

test('after jumps over many steps, the right picture is seen alone', async ({ page }) => {
  for (const path of ['/', CHAPTER]) {
    await page.goto(path);
    const steps = await page.locator('.stage').first().locator('.step').count();
    for (const key of ['End', 'Home', 'End']) await page.keyboard.press(key);
    await expect(page.locator('.plays .stage:not([data-flow]) .figure.on')).toHaveCount(
      await page.locator('.plays .stage:not([data-flow])').count(),
    );
    for (const index of [steps - 1, 0, Math.floor(steps / 2), steps - 1, 1])
      await expectStep(page, index, path);
  }
});

test('a hundred moves back and forward through steps leave words and picture in step', async ({
  page,
}) => {
  await page.goto(CHAPTER);
  const steps = await page
    .locator('.stage')
    .first()
    .locator('.step')
    .evaluateAll((all) => all.map(({ id }) => id));
  expect(steps.length).toBeGreaterThan(2);
  const wrong = await page.evaluate(async (ids) => {
    const moved = async (move: () => void) => {
      const done = new Promise((resolve) =>
        addEventListener('hashchange', resolve, { once: true }),
      );
      move();
      await done;
      await new Promise(requestAnimationFrame);
    };
    for (const id of ids) await moved(() => (location.hash = id));
    let at = ids.length - 1;
    let way = -1;
    let wrong = 0;
    for (let count = 0; count < 100; count += 1) {
      if (ids[at + way] === undefined) way = -way;
      at += way;
      await moved(() => history.go(way));
      if (location.hash !== `#${ids[at]}`) wrong += 1;
    }
    return wrong;
  }, steps);
  expect(wrong).toBe(0);
  // Where moves come faster than frames, browsers may restore another place: what is seen must fit that place.
  await expect
    .poll(() =>
      page.evaluate(() => {
        const all = [...document.querySelectorAll('.stage .step')];
        const begun = all.filter((one) => one.getBoundingClientRect().top < innerHeight);
        const step = begun.at(-1);
        const figure = step?.nextElementSibling?.querySelector('.figure');
        const stage = step?.closest('.stage');
        return {
          ...{ words: step?.matches('.now'), picture: figure?.matches('.on') },
          alone: stage?.querySelectorAll('.step.now, .figure.on').length === 2,
        };
      }),
    )
    .toEqual({ words: true, picture: true, alone: true });
});
