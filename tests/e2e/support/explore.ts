/** Where readers find something to try: read from the chapters, so that no list can grow old. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { TOP } from '../../../scripts/lib/command.ts';
import { tagsOf } from '../../../src/evidence/mdx.ts';
import { expect } from './test.ts';

const CHAPTERS = join(TOP, 'content', 'chapters');

/** Each explorable that stands in a chapter, and where. */
export const found = readdirSync(CHAPTERS)
  .filter((file) => file.endsWith('.mdx'))
  .flatMap((file) =>
    tagsOf(readFileSync(join(CHAPTERS, file), 'utf8'))
      .filter(({ name, closing }) => name === 'Explore' && !closing)
      .map(({ attributes }) => ({
        id: attributes.id ?? '',
        path: `/chapters/${file.slice(0, -'.mdx'.length)}/`,
      })),
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
  const frame = frameOf(page, id);
  await frame.scrollIntoViewIfNeeded();
  await expect(frame).toHaveAttribute('data-state', 'live');
  return frame;
}
