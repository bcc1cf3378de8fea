/** Picture files as Chromium draws them: a PNG has as much ink as its SVG there, with no font of ours. */
import { readFileSync } from 'node:fs';
import { pictureFiles } from '../../src/site/content/picture-files.ts';
import { book } from '../support/book.ts';
import { inkOfPng } from '../support/ink.ts';
import { pngSize } from '../support/png.ts';
import { expect, test } from './support/test.ts';

const charts = book.charts.filter(({ id }) => ['reports-field', 'check-paths'].includes(id));

for (const { name } of charts.flatMap(pictureFiles))
  test(`${name}: the PNG is as dark as the SVG in a browser`, async ({ page }) => {
    const png = readFileSync(`dist/charts/${name}.png`);
    const [width, height] = pngSize(png);
    await page.setViewportSize({ width, height });
    await page.goto(`/charts/${name}.svg`);
    const drawn = inkOfPng(await page.screenshot());
    expect(drawn).toBeGreaterThan(0.03);
    expect(Math.abs(inkOfPng(png) / drawn - 1)).toBeLessThan(0.1);
  });
