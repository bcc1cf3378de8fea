/** Words in the colour of the page's ground: where colours are forced, a browser lays a plate of that colour behind them. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const LIGHT = /(?<![-\w])color: var\(--paper\);(\s*forced-color-adjust: none;)?/g;

test('light words on ink keep their own pair of colours, without a plate', () => {
  const found = globSync('src/**/*.{css,svelte,astro}').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(LIGHT)].map(([, kept]) => ({ file, kept })),
  );
  expect(found.length).toBeGreaterThan(10);
  expect(found.filter(({ kept }) => kept === undefined).map(({ file }) => file)).toEqual([]);
});
