/** Every picture file as it was built: whole, alone, and saying whose it is. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { saysOf } from '../../src/pictures/says.ts';
import { pictureFiles } from '../../src/site/content/picture-files.ts';
import { book } from '../support/book.ts';
import { inkOfPng, inkOfSvg, plain } from '../support/ink.ts';
import { pngSize, textsOf } from '../support/png.ts';

const { name: site, origin, updated } = book.site;
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
const kB = 1000;

function read(file: string): Buffer {
  return readFileSync(`dist/charts/${file}`);
}

/** Ink of the words alone, all of them dark. */
function inkOfWords(svg: string): number {
  const words = plain(svg)
    .replaceAll(/<(rect|line|circle|path) (?!id=|width=)[^>]*?(?:\/>|><\/\1>)/g, '')
    .replaceAll(/(<g transform="[^"]*" fill=")#\w{6}/g, '$1#000000');
  return inkOfSvg(words) - inkOfSvg(words.replaceAll(/<use [^>]*>/g, ''));
}

describe.each(book.charts)('the pictures of $id', (chart) => {
  const { id, spec } = chart;
  const files = pictureFiles(chart).map(({ name, state }) => ({
    ...{ name, state, says: saysOf(chart, state) },
    svg: read(`${name}.svg`).toString('utf8'),
  }));

  test('have as much ink as their SVG, drawn without any font, and their words have a part of it', () => {
    for (const { name, svg } of files) {
      const ink = inkOfSvg(plain(svg));
      for (const scale of ['', '@2x'])
        expect(Math.abs(inkOfPng(read(`${name}${scale}.png`)) / ink - 1), name).toBeLessThan(0.1);
      expect(inkOfWords(svg), name).toBeGreaterThan(0.02);
    }
  });

  test('need no font: words are shapes, in at most 60 kB', () => {
    for (const { name, svg } of files) {
      expect(svg, name).not.toMatch(/<text|<tspan|<style|font-|@font-face/);
      const ids = new Set([...svg.matchAll(/ id="([^"]*)"/g)].map(([, one]) => one));
      const named = [...svg.matchAll(/xlink:href="#([^"]*)"/g)].map(([, one]) => one);
      expect(named.filter((one) => !ids.has(one))).toEqual([]);
      expect(named.length, name).toBeGreaterThan(100);
      expect(Buffer.byteLength(svg), name).toBeLessThanOrEqual(60 * kB);
    }
  });

  test('say whose they are, of which version and day, and on which terms', () => {
    const address = `${origin}/charts/${id}/`;
    for (const { name, svg, says } of files) {
      const unescaped = svg.replaceAll('&amp;', '&');
      const credit = `${site} · ${address.replace('https://', '')} · version ${spec.version} · `;
      expect(unescaped).toContain(credit);
      expect(unescaped).toContain(`${updated.slice(0, 4)} · CC BY 4.0.</desc>`);
      for (const [field, text] of Object.entries({
        ...{ title: says.title, creator: site, source: address, date: updated },
        rights: `${site}, CC BY 4.0`,
      }))
        expect(unescaped, name).toContain(`<dc:${field}>${text}</dc:${field}>`);
      for (const end of ['', '@2x', '.card']) {
        const texts = textsOf(read(`${name}${end}.png`));
        expect(texts).toMatchObject({ Title: says.title, Author: site, Source: address });
        expect(texts.Copyright).toContain(LICENCE);
        expect(texts.Description?.startsWith(says.alt.replace(/[.?!]$/, ''))).toBe(true);
      }
    }
  });

  test('have a card as wide as links are shown, in at most 70 kB', () => {
    for (const { name } of files) {
      const card = read(`${name}.card.png`);
      expect(pngSize(card)).toEqual([1200, 630]);
      expect(card.length, name).toBeLessThanOrEqual(70 * kB);
    }
  });

  test('are all linked from the page of the chart', () => {
    const page = readFileSync(`dist/charts/${id}/index.html`, 'utf8');
    for (const { name } of files)
      for (const end of ['.svg', '.png', '@2x.png', '.card.png'])
        expect(page).toContain(`href="/charts/${name}${end}"`);
  });
});
