/** What moves on a page without the reader's doing. */
import type { Page } from '@playwright/test';

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
      .map((element) => Math.round(element.getBoundingClientRect().top + scrollY)),
  );
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
