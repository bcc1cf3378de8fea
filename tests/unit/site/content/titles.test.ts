import { expect, it } from 'vitest';
import { fullTitle, MOST_IN_TITLE } from '../../../../src/site/content/titles.ts';

const NAME = 'Lamps';

it('the opening page has the name of the site alone', () => {
  expect(fullTitle(undefined, NAME)).toBe(NAME);
});

it('the name follows while both can be seen, and a long title is not cut', () => {
  const longest = 'a'.repeat(MOST_IN_TITLE - ' | Lamps'.length);
  expect(fullTitle(longest, NAME)).toBe(`${longest} | Lamps`);
  expect(fullTitle(`${longest}a`, NAME)).toBe(`${longest}a`);
  expect(fullTitle('a'.repeat(200), NAME)).toBe('a'.repeat(200));
});
