/** What readers of another site see of a chart there, asked in the browser. */
import type { Page } from '@playwright/test';
import type { Place } from './places.ts';

/** The part of a frame that may stay empty: 8 %, and a line that another browser needs. */
const EMPTY = 0.11;
const COMES_MS = 10_000;

/**
 * What is wrong with a chart in a place. A frame is as high as its highest state needs: readers can turn to it.
 * @param title what the line promises
 * @param link address of the chart's own page
 */
export async function troublesIn(
  page: Page,
  place: Place,
  { title, link }: { title: string; link: string },
): Promise<string[]> {
  return place.shows === 'frame' ? inFrame(page, place, title) : asPicture(page, link);
}

async function inFrame(page: Page, { fits }: Place, title: string): Promise<string[]> {
  const frame = await (await page.locator('iframe').elementHandle()).contentFrame();
  if (!frame) return ['no frame'];
  await frame.locator('h1').waitFor({ timeout: COMES_MS });
  // In a sandbox no promise is kept, so it is asked again.
  while ((await frame.evaluate(() => document.fonts.status)) !== 'loaded')
    await new Promise((resolve) => setTimeout(resolve, 20));
  const seen = await frame.evaluate(() => {
    const needs = () => Math.ceil(document.documentElement.getBoundingClientRect().height);
    const isWhole = (selector: string) =>
      [...document.querySelectorAll(selector)].some((one) => {
        const { height, bottom } = one.getBoundingClientRect();
        return height > 0 && bottom <= innerHeight;
      });
    const hidden = [
      ...(isWhole('.caveat') ? [] : ['its caveat']),
      ...(isWhole('.credit a[rel~="license"]') ? [] : ['its licence']),
      ...(isWhole('.source') ? [] : ['its source']),
    ];
    const heading = (document.querySelector('h1') as HTMLElement | null)?.innerText ?? '';
    const aside = document.documentElement.scrollWidth - innerWidth;
    const states = [...document.querySelectorAll<HTMLInputElement>('[data-pick]')].map((pick) => {
      pick.checked = true;
      return needs();
    });
    return { heading, hidden, aside, has: innerHeight, most: Math.max(needs(), ...states) };
  });
  const empty = (seen.has - seen.most) / seen.has;
  return [
    ...(seen.heading === title ? [] : [`it is called “${seen.heading}”, not “${title}”`]),
    ...seen.hidden.map((what) => `${what} cannot be seen`),
    ...(empty < 0 ? [`cut by ${seen.most - seen.has} px`] : []),
    ...(fits && empty > EMPTY ? [`${(empty * 100).toFixed(1)} % of it is empty`] : []),
    ...(seen.aside > 0 ? [`${seen.aside} px lie beside it`] : []),
  ];
}

async function asPicture(page: Page, link: string): Promise<string[]> {
  const picture = page.locator('img');
  await picture.evaluate((img: HTMLImageElement) => img.decode().catch(() => undefined));
  const { wide, drawn, room, alt } = await picture.evaluate((img: HTMLImageElement) => ({
    wide: img.getBoundingClientRect().width,
    drawn: img.naturalWidth,
    room: document.documentElement.clientWidth,
    alt: img.alt,
  }));
  const words = await page.locator('figcaption, body').first().innerText();
  const leads = await page
    .locator('a')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  // What it shows, and its limit: two sentences at the least before its source.
  const [said = ''] = words.split(' Source: ');
  return [
    ...(drawn > 0 ? [] : ['no picture']),
    ...(alt.length > 20 ? [] : ['nothing is said in place of the picture']),
    ...(wide <= room ? [] : [`the picture is ${wide - room} px wider than the page`]),
    ...(said.split(/[.?!] /).length > 1 ? [] : ['its limit is not told']),
    ...(words.includes(' Source: ') ? [] : ['its source is not told']),
    ...(words.includes('CC BY 4.0') ? [] : ['its licence is not told']),
    ...(leads.includes(link) ? [] : ['nothing leads to the chart']),
  ];
}
