/** Pages of another site that hold a frame of ours. */
import type { Frame, Page } from '@playwright/test';
import { needAddress } from './addresses.ts';

/** A page of another site, with a policy of its own. */
export async function hostWith(page: Page, body: string, policy?: string): Promise<void> {
  await page.goto(needAddress('host'));
  const meta = policy ? `<meta http-equiv="Content-Security-Policy" content="${policy}">` : '';
  await page.setContent(
    `<!doctype html><html lang="en"><head><title>An article</title>${meta}</head><body>${body}</body></html>`,
  );
}

/** The framed page, loaded. */
export async function framed(page: Page, index = 0): Promise<Frame> {
  const handle = await page.locator('iframe').nth(index).elementHandle();
  const frame = await handle.contentFrame();
  if (!frame) throw new Error(`no frame ${index}`);
  await frame.locator('h1').waitFor();
  return frame;
}

/** What is left empty below, and what lies outside: both in CSS px. */
export async function room(
  page: Page,
  index = 0,
): Promise<{ empty: number; cut: number; aside: number }> {
  const frame = await framed(page, index);
  return frame.locator(':root').evaluate((root) => {
    const needs = Math.ceil(root.getBoundingClientRect().height);
    return {
      empty: Math.max(0, innerHeight - needs),
      cut: Math.max(0, needs - innerHeight),
      aside: root.scrollWidth - innerWidth,
    };
  });
}

/** How much the host's own words have been pushed about. */
export async function shift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );
}

export const WORDS = `<p>${'Words of the article. '.repeat(60)}</p>`;
