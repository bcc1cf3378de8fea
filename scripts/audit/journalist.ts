/**
 * A journalist's walk: for every chart, lines and citation are copied from its page, put into five places of
 * another site and looked at there; tables are opened in a spreadsheet.
 */
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { BROWSER_FLAGS, needBrowser } from '../browser.ts';
import { startHost } from './journalist/host.ts';
import { leftOfFrame, type Lines, PLACES } from './journalist/places.ts';
import { troublesIn } from './journalist/seen.ts';
import { tableTroubles } from './journalist/tables.ts';

/** Columns of articles, in CSS px: another for each chart. */
const WIDTHS = [320, 358, 480, 560, 600, 680, 760, 900];

/** What was copied on the page of a chart. */
interface Copied {
  title: string;
  /** Address of the page, in what was copied. */
  link: string;
  lines: Lines;
  citation: string;
}

/**
 * Walks it for every chart.
 * @param site address of the served site
 * @param charts paths of their pages
 * @param dist folder of the built site
 * @returns faults, a line each
 */
export async function journalist(
  site: string,
  charts: readonly string[],
  dist: string,
): Promise<string[]> {
  const faults: string[] = [];
  const host = await startHost();
  const browser = await chromium.launch({
    executablePath: needBrowser(),
    args: [...BROWSER_FLAGS],
  });
  try {
    const context = await browser.newContext();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const [page, article] = [await context.newPage(), await context.newPage()];
    for (const [at, chart] of charts.entries()) {
      const found: string[] = [];
      const copied = await copiedFrom(page, site + chart);
      found.push(...citationTroubles(copied));
      if (!leftOfFrame(copied.lines).includes(copied.link))
        found.push('frames taken away: nothing of the frame’s line leads to the chart');
      await article.setViewportSize({ width: WIDTHS[at % WIDTHS.length] ?? 640, height: 900 });
      for (const place of PLACES) {
        const html = place.html(copied.lines).replaceAll(new URL(copied.link).origin, site);
        await article.goto(host.put(html, place.policy?.(site)));
        const link = copied.link.replace(new URL(copied.link).origin, site);
        const troubles = await troublesIn(article, place, { title: copied.title, link });
        found.push(...troubles.map((trouble) => `${place.name}: ${trouble}`));
      }
      console.log(`${found.length === 0 ? 'ok   ' : 'FAULT'} ${chart}`);
      faults.push(...found.map((trouble) => `${chart}: ${trouble}`));
    }
  } finally {
    await browser.close();
    host.stop();
  }
  return [...faults, ...tableTroubles(join(dist, 'charts'))];
}

/** Presses "Copy" beside each line and beside the citation. */
async function copiedFrom(page: Page, address: string): Promise<Copied> {
  await page.goto(address);
  await page.bringToFront();
  async function copy(beside: string): Promise<string> {
    const part = page.locator('[data-lines]').filter({ has: page.locator(beside) });
    await part.locator('[data-copy]').click();
    await part.getByText('Copied').waitFor();
    return page.evaluate(() => navigator.clipboard.readText());
  }
  return {
    title: await page.locator('h1').innerText(),
    link: (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '',
    lines: {
      frame: await copy('[id^=embed-][id$=-frame]'),
      listening: await copy('[id^=embed-][id$=-listening]'),
      picture: await copy('[id^=embed-][id$=-picture]'),
    },
    citation: await copy('[data-plain-citation]'),
  };
}

function citationTroubles({ citation, title, link }: Copied): string[] {
  return [
    ...(citation.includes(title) ? [] : ['without the title']),
    ...(citation.includes(link) ? [] : ['without the address']),
    ...(/\d{1,2} \w+ 20\d\d/.test(citation) ? [] : ['without a day']),
    ...(/Version \d+/.test(citation) ? [] : ['without a version']),
    ...(/^\S|\S$/.test(citation) && !citation.includes('\n') ? [] : ['on several lines']),
  ].map((trouble) => `the citation is copied ${trouble}: “${citation}”`);
}
