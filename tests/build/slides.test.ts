/** The files of slides as they were built: whole, light, and with the pictures of this build. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decksOf } from '../../src/site/book/deck/deck.ts';
import { deckFilePath } from '../../src/site/slides/deck-file.ts';
import { book } from '../support/book.ts';
import { inkOfPng, inkOfSvg } from '../support/ink.ts';
import { pngSize } from '../support/png.ts';
import { altsOf, faultsOf, linesOf, partsOf, textOf, titleOf } from '../support/slides.ts';

const MB = 1_000_000;
/** What programs ask to be filled in. */
const TO_FILL = /click to|lorem|placeholder text|undefined|\[object/i;

describe.each(decksOf(book))('$slug', ({ slug, slides, title }) => {
  const bytes = readFileSync(`dist${deckFilePath(slug)}`);
  const parts = partsOf(bytes);
  const sheets = [...parts.keys()].filter((path) => /^ppt\/slides\/[^/]*\.xml$/.test(path));

  test('is a whole file of at most 2 MB with all slides of the deck and one about it', () => {
    expect(faultsOf(parts)).toEqual([]);
    expect(bytes.length).toBeLessThanOrEqual(2 * MB);
    expect(sheets).toHaveLength(slides.length + 1);
    const core = textOf(parts, 'docProps/core.xml').replaceAll('&amp;', '&');
    expect(core).toContain(`<dc:title>${title}</dc:title>`);
    expect(core).toContain(`>${book.site.updated}T12:00:00Z<`);
  });

  test('every slide has a title in words, notes with its sources, and told pictures', () => {
    slides.forEach((slide, at) => {
      const xml = textOf(parts, `ppt/slides/slide${at + 1}.xml`);
      expect(titleOf(xml)).toBe(slide.title);
      expect(linesOf(xml).filter((line) => TO_FILL.test(line))).toEqual([]);
      expect(altsOf(xml).filter((alt) => alt.length < 10)).toEqual([]);
      if (slide.sources.length === 0) return;
      const notes = linesOf(textOf(parts, `ppt/notesSlides/notesSlide${at + 1}.xml`)).join('\n');
      for (const { id } of slide.sources) expect(notes).toContain(`/evidence/${id}/`);
    });
  });

  test('each picture is there twice, as SVG and as PNG, with the same ink', () => {
    const svgs = [...parts.keys()].filter((path) => path.endsWith('.svg'));
    expect(svgs.length).toBeGreaterThan(5);
    for (const path of svgs) {
      const png = Buffer.from(parts.get(path.replace('.svg', '.png')) ?? []);
      expect(pngSize(png)[0], path).toBe(960);
      const svg = textOf(parts, path);
      expect(svg, path).not.toMatch(/<text|<pattern|<style/);
      expect(Math.abs(inkOfPng(png) / inkOfSvg(svg) - 1), path).toBeLessThan(0.1);
    }
  });
});
