/** How a class uses what can be tried on slides. */
import type { Locator } from '@playwright/test';
import { expect } from './test.ts';

/** What is done on a slide, by its name, a step after the other: the longest that can come of it among them. */
export const USES: Readonly<Record<string, readonly ((slide: Locator) => Promise<void>)[]>> = {
  guess: [(slide) => slide.getByRole('button', { name: 'See the answer' }).click()],
  'explore-cipher': [
    (slide) => slide.getByRole('button', { name: 'Send', exact: true }).click(),
    async (slide) => {
      await slide.getByLabel('Your message').fill('b o n? Meet me at the bridge at five.');
      await slide.getByRole('button', { name: 'Send, with one byte changed' }).click();
      await expect(slide.locator('.explore-face mark')).toBeVisible();
    },
    (slide) => slide.getByText('In transit only', { exact: true }).click(),
    (slide) => slide.getByLabel('Your message').fill('b o '.repeat(600)),
  ],
  'explore-errors': [
    (slide) => slide.getByRole('textbox', { name: 'Messages checked' }).fill('100,000,000,000'),
    async (slide) => {
      await slide.getByRole('textbox', { name: 'Share that is' }).fill('1 in 1,000,000,000,000');
      await slide.getByRole('textbox', { name: 'Hit rate' }).fill('99.9%');
      await slide.getByRole('textbox', { name: 'False-alarm' }).fill('1 in 999,999,999');
    },
    async (slide) => {
      for (const field of await slide.getByRole('textbox').all()) await field.fill('b o n');
      await expect(slide.locator('.hint:visible')).toHaveCount(1);
    },
    (slide) => slide.getByRole('textbox', { name: 'Messages checked' }).fill('999999999999'),
  ],
  'explore-hash-match': [
    async (slide) => {
      await slide.locator('.pictures').getByText('Mirrored copy').click();
      await slide.getByRole('slider').press('Home');
    },
    (slide) => slide.getByRole('slider').press('End'),
  ],
  'explore-sort': [
    (slide) => slide.getByRole('button', { name: 'Show where' }).click(),
    async (slide) => {
      await slide
        .getByRole('button', { name: /^Move up/ })
        .nth(4)
        .click();
      await expect(slide.locator('.names')).toBeVisible();
    },
  ],
};
