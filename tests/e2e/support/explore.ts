/** Where readers find something to try: read from the chapters, so that no list can grow old. */
import type { Locator, Page } from '@playwright/test';
import { chapters } from './pages.ts';
import { expect } from './test.ts';

/** Each explorable that stands in a chapter, and where. */
export const found = chapters().flatMap(({ path, tags }) =>
  tags
    .filter(({ name }) => name === 'Explore')
    .map(({ attributes }) => ({ id: attributes.id ?? '', path })),
);

/** The address of the chapter that holds an explorable. Throws where none does. */
export function pathOf(id: string): string {
  const place = found.find((candidate) => candidate.id === id);
  if (!place) throw new Error(`content/chapters: no chapter has <Explore id="${id}" />`);
  return place.path;
}

/** The box of an explorable. */
export function frameOf(page: Page, id: string): Locator {
  return page.locator(`[data-explore="${id}"]`);
}

/** Goes to an explorable and waits until it is alive. */
export async function openLive(page: Page, id: string): Promise<Locator> {
  await page.goto(pathOf(id));
  return comeAlive(page, id);
}

/** Comes to an explorable of the page that is open, and waits until it is alive. */
export async function comeAlive(page: Page, id: string): Promise<Locator> {
  const frame = frameOf(page, id);
  await frame.scrollIntoViewIfNeeded();
  await expect(frame).toHaveAttribute('data-state', 'live');
  return frame;
}

/** What a reader could leave behind in the browser: all of it must be empty. */
export async function keptBy(page: Page): Promise<unknown[]> {
  const stored = await page.evaluate(() => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
  ]);
  return [...stored, ...(await page.context().cookies())];
}

/** Addresses that the page asks for from now on. */
export function requestsOf(page: Page): string[] {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  return requests;
}
