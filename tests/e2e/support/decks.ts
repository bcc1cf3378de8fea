/** Decks as a room meets them. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { TOP } from '../../../scripts/lib/command.ts';
import { openInOurFaces } from './look.ts';
import { expect } from './test.ts';

/** Slugs of all decks, from the built site. */
export function deckSlugs(): string[] {
  return readdirSync(join(TOP, 'dist', 'present'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}

/** Opens a deck, or the speaker's window of one, and waits until it is shown. */
export async function openDeck(page: Page, address: string): Promise<void> {
  await page.goto(`/present/${address}`);
  await isShown(page);
}

/** Opens a deck in our own faces: those of the system run wider, or less wide. */
export async function openDeckInOurFaces(page: Page, slug: string): Promise<void> {
  await openInOurFaces(page, `/present/${slug}/`);
  await isShown(page);
}

/** Waits for the script of the deck that is open. */
async function isShown(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveClass(/\bon\b/);
}

/** Number of the slide that is shown. */
export async function slideOf(page: Page): Promise<number> {
  const id = await page.locator('.slide.now').getAttribute('id');
  return Number(id?.replace('slide-', ''));
}

/** Expects the notes of a slide to be shown, and no others. */
export async function expectNotes(speaker: Page, number: number): Promise<void> {
  const notes = speaker.locator('.notes:visible');
  await expect(notes).toHaveCount(1);
  await expect(notes).toHaveAttribute('data-for', String(number));
}

/** Expects a slide to be shown. */
export async function expectSlide(page: Page, number: number): Promise<void> {
  await expect(page.locator('.slide.now')).toHaveAttribute('id', `slide-${number}`);
}
