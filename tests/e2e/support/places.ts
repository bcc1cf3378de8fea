/** What moves on a page without the reader's doing. */
import { expect, type Page } from '@playwright/test';

/** Where headings, words and pictures of a page stand, in px from the top of the page. */
export async function places(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'main h1, main h2, main h3, main p, .steps > .figure, [data-explore], footer',
      ),
    ]
      // What is folded away stands nowhere; inside an explorable, one of two faces takes the other's place.
      .filter(
        (element) =>
          element.checkVisibility() && !element.parentElement?.closest('[data-explore], .stage'),
      )
      .map((element) => element.getBoundingClientRect().top + scrollY),
  );
}

/** The same once they no longer change: stages find out by and by whether they have room. */
export async function placesAtRest(page: Page): Promise<number[]> {
  let before: number[] = [];
  await expect(async () => {
    const now = await places(page);
    const same = String(now) === String(before);
    before = now;
    expect(same).toBe(true);
  }).toPass({ intervals: [200] });
  return before;
}

/**
 * Expects that nothing stands elsewhere than `before`. Heights are fractions of a pixel and add up
 * in the order a browser lays out: less than one pixel is no move.
 */
export async function expectInPlace(page: Page, before: readonly number[]): Promise<void> {
  const now = await places(page);
  expect(now).toHaveLength(before.length);
  const moved = now.flatMap((top, i) => {
    const from = before[i] ?? Number.NaN;
    return Math.abs(top - from) < 1 ? [] : [`${i}: ${from} → ${top}`];
  });
  expect(moved).toEqual([]);
}

/** Writes down what shifts and when; see `shiftsOf`. Call it before `goto`. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: [number, string][] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const sources = (entry as { sources?: { node?: Node | null }[] }).sources ?? [];
        const words = sources.map(({ node }) => node?.textContent?.trim().slice(0, 40) ?? '?');
        shifts.push([entry.startTime, `at ${scrollY}: ${words.join(' | ')}`]);
      }
      document.documentElement.dataset.shifts = JSON.stringify(shifts);
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** What has shifted since a reader first saw the page, and where the reader was then. */
export async function shiftsOf(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const first = performance.getEntriesByName('first-paint')[0]?.startTime ?? 0;
    const shifts = JSON.parse(document.documentElement.dataset.shifts ?? '[]') as unknown;
    if (!Array.isArray(shifts)) return shifts;
    // The browser also counts what it lays out again before it has shown anything.
    return shifts
      .filter(([time]: [number, string]) => time >= first)
      .map(([, what]: [number, string]) => what);
  });
}
