/** The decks as files of slides: everything fits, is large enough to read, and says where it is from. */
import { describe, expect, test } from 'vitest';
import { SLIDE, type SlideBox, type TextBox } from '../../src/pictures/slides/model.ts';
import { decksOf } from '../../src/site/book/deck/deck.ts';
import { deckFile, deckFilePath } from '../../src/site/slides/deck-file.ts';
import { heightOfAll } from '../../src/site/slides/fit.ts';
import { book } from '../support/book.ts';

const decks = decksOf(book);

function textsIn(boxes: readonly SlideBox[]): TextBox[] {
  return boxes.filter((box) => box.what === 'text');
}

test('the file of a deck has an address beside the deck', () => {
  expect(deckFilePath('rights')).toBe('/present/rights.pptx');
});

describe.each(decks)('$slug', (deck) => {
  const file = deckFile(deck, book);
  const slides = deck.slides.map((slide, at) => ({ slide, sheet: file.sheets[at] }));

  test('has the slides of the deck, and one that says whose they are', () => {
    expect(file.sheets).toHaveLength(deck.slides.length + 1);
    expect(file.sections.reduce((sum, { count }) => sum + count, 0)).toBe(file.sheets.length);
    const said = JSON.stringify(file.sheets.at(-1));
    for (const part of ['CC BY 4.0', 'To cite: ', `/present/${deck.slug}/`, 'Version of '])
      expect(said).toContain(part);
  });

  test('each slide has its title, all its words, and its notes with every source and its place', () => {
    for (const { slide, sheet } of slides) {
      const said = JSON.stringify(sheet?.boxes);
      const [title] = textsIn(sheet?.boxes ?? []).filter(({ role }) => role === 'title');
      expect(title?.texts[0]?.runs[0]?.text).toBe(slide.title);
      for (const { text } of slide.paragraphs)
        expect(said).toContain(JSON.stringify(text).slice(1, -1));
      const notes = sheet?.notes.join('\n') ?? '';
      for (const words of slide.notes.flatMap(({ title: fold, text }) => [fold, text]))
        expect(notes).toContain(words);
      for (const { id, short, where } of slide.sources) {
        expect(notes).toContain(`${short}: ${where}`);
        expect(notes).toContain(`${book.site.origin}/evidence/${id}/`);
      }
      if (slide.caveat !== undefined) expect(notes).toContain(slide.caveat);
    }
  });

  test('each picture has its description, its limit and its source on the slide', () => {
    for (const { slide, sheet } of slides) {
      const pictures = sheet?.boxes.filter((box) => box.what === 'picture') ?? [];
      expect(pictures).toHaveLength(slide.shown?.what === 'picture' ? 1 : 0);
      for (const { alt } of pictures) {
        expect(alt.length).toBeGreaterThan(20);
        const foot = textsIn(sheet?.boxes ?? []).find(({ name }) => name === 'Source and limit');
        expect(foot?.texts.length).toBe(slide.sources.length > 0 ? 2 : 1);
      }
    }
  });

  test('titles have at least 28 points, words 24, and all the rest 12', () => {
    const least = { title: 28, body: 24, free: 12 };
    for (const { boxes } of file.sheets)
      for (const { role, size, texts } of textsIn(boxes)) {
        expect(size).toBeGreaterThanOrEqual(least[role]);
        for (const run of texts.flatMap(({ runs }) => runs))
          expect(run.size ?? size).toBeGreaterThanOrEqual(role === 'body' ? 18 : 12);
      }
  });

  test('nothing is higher than its box, leaves the slide or lies on something else', () => {
    const faults = file.sheets.flatMap(({ boxes }, at) => {
      const where = `slide ${at + 1}`;
      return boxes.flatMap((box, place) => [
        ...(box.what === 'text' && heightOfAll(box.texts, box.size, box.width) > box.height + 0.5
          ? [
              `${where}: ${box.name} needs ${heightOfAll(box.texts, box.size, box.width)} of ${box.height}`,
            ]
          : []),
        ...(box.x < 0 ||
        box.y < 0 ||
        box.x + box.width > SLIDE.width ||
        box.y + box.height > SLIDE.height
          ? [`${where}: ${box.name} leaves it`]
          : []),
        ...boxes
          .slice(place + 1)
          .filter((other) => overlap(box, other))
          .map((other) => `${where}: ${box.name} and ${other.name}`),
      ]);
    });
    expect(faults).toEqual([]);
  });
});

test('who worked on a report stands once in a deck, where it first speaks', () => {
  for (const deck of decks) {
    const heads = deckFile(deck, book).sheets.flatMap(({ boxes }) =>
      textsIn(boxes).flatMap(({ texts }) =>
        texts.filter(({ sign }) => sign).map(({ runs }) => runs.map(({ text }) => text).join('')),
      ),
    );
    const nspcc = heads.filter((head) => head.startsWith('NSPCC '));
    expect(nspcc.length).toBeGreaterThan(0);
    expect(nspcc.map((head) => head.includes('PA Consulting'))).toEqual(
      nspcc.map((_, at) => at === 0),
    );
  }
});

function overlap(one: SlideBox, other: SlideBox): boolean {
  const apart =
    one.x + one.width <= other.x + 0.5 ||
    other.x + other.width <= one.x + 0.5 ||
    one.y + one.height <= other.y + 0.5 ||
    other.y + other.height <= one.y + 0.5;
  return !apart;
}
