/**
 * Makes a PDF of each sheet in dist/, for A4 and for Letter, lets the page of the sheet lead to both, and puts them
 * into the packages of plans. Two runs give the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { BROWSER_FLAGS, needBrowser } from '../browser.ts';
import { writeManifest, writeZip } from '../build/offline/offline.ts';
import { packFile } from '../build/pack.ts';
import { writeSums } from '../build/sums.ts';
import { TOP } from '../lib/command.ts';
import { freePort } from '../lib/ports.ts';
import { servePreview } from '../lib/preview.ts';
import { pagesOf } from '../lib/site-pages.ts';
import { readBook } from '../read-content.ts';
import { isSheet, PAPERS, pdfName, withLinks } from './links.ts';
import { fillPackages } from './packages.ts';
import { madeOn } from './same-bytes.ts';

/** A PDF that was made. */
export interface Made {
  /** Its path in dist/. */
  file: string;
  format: (typeof PAPERS)[number]['format'];
  bytes: number;
  /** How many sides its page says that it has. */
  sides: number;
}

/** Pages that are printed at a time: as many as small machines have processors. */
const AT_ONCE = 2;

/**
 * Makes them all.
 * @param dist the built site, which Astro’s preview serves from the project’s folder
 */
export async function makePdfs(dist: string): Promise<Made[]> {
  const sheets = pagesOf(dist).filter(
    (path) => path.startsWith('/handouts/') && isSheet(readFileSync(htmlOf(dist, path), 'utf8')),
  );
  const server = await servePreview(TOP, '127.0.0.1', await freePort());
  const browser = await chromium.launch({
    executablePath: needBrowser(),
    args: [...BROWSER_FLAGS],
  });
  const { site, plans } = readBook();
  const made: Made[] = [];
  async function work(page: Page): Promise<void> {
    for (let path = sheets.shift(); path !== undefined; path = sheets.shift()) {
      await page.goto(server.url + path);
      made.push(...(await printed(page, dist, path, site.updated)));
      await linked(dist, path);
    }
  }
  try {
    const pages = await Promise.all(Array.from({ length: AT_ONCE }, () => browser.newPage()));
    await Promise.all(pages.map(work));
  } finally {
    await browser.close();
    await server.stop();
  }
  await fillPackages(
    dist,
    plans.map(({ slug }) => slug),
    site.updated,
  );
  // Pages have changed: the ZIP holds them, and a browser that keeps the site compares each with its hash.
  writeZip(dist, site.origin);
  await writeManifest(dist);
  await writeSums(dist);
  return made.toSorted((a, b) => a.file.localeCompare(b.file));
}

async function printed(page: Page, dist: string, path: string, day: string): Promise<Made[]> {
  // Faces that only paper has are asked for before it is printed.
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => document.fonts.ready);
  const sides = await page.locator('.paper').count();
  const made: Made[] = [];
  for (const { format, end } of PAPERS) {
    const file = join('handouts', pdfName(path, end));
    const pdf = madeOn(await page.pdf({ format, tagged: true, outline: true }), day);
    writeFileSync(join(dist, file), pdf);
    made.push({ file: file.replaceAll('\\', '/'), format, bytes: pdf.length, sides });
  }
  return made;
}

async function linked(dist: string, path: string): Promise<void> {
  const file = htmlOf(dist, path);
  writeFileSync(file, withLinks(readFileSync(file, 'utf8'), path));
  await packFile(file);
}

function htmlOf(dist: string, path: string): string {
  return path.endsWith('/') ? join(dist, path, 'index.html') : join(dist, path);
}
