/** A deck as a file of slides. Pure; pictures and packing are the caller's. */
import { toPlain } from '../../ledger/cite/plain.ts';
import { pageWork } from '../../ledger/cite/ours.ts';
import { readDate, writeDate } from '../../ledger/cite/work.ts';
import { LICENCE } from '../../ledger/schemas/licence.ts';
import type { SlideFile, SlideSheet, SlideText } from '../../pictures/slides/model.ts';
import type { Deck } from '../book/deck/slide.ts';
import { column } from './lay-out.ts';
import { type Making, sheetOf, type SlideBook } from './sheet.ts';

/** Where the file of a deck stands on the site. */
export function deckFilePath(slug: string): string {
  return `/present/${slug}.pptx`;
}

/** All slides of a deck, and one more that says whose they are. */
export function deckFile(deck: Deck, book: SlideBook): SlideFile {
  const { site } = book;
  const spoken = new Set<string>();
  const making: Making = {
    ...{ book, deck, addressOf: (path) => new URL(path, site.origin).href },
    speakers: (id) => {
      const document = book.documents.find((one) => one.id === id);
      const first = !spoken.has(id);
      spoken.add(id);
      return document && { ...document, first };
    },
  };
  const sheets = [...deck.slides.map((slide) => sheetOf(slide, making)), about(making)];
  const more = deck.slides.length - deck.told;
  return {
    ...{ title: deck.title, creator: site.name, day: site.updated, sheets },
    description: `${deck.standfirst} Slides from ${making.addressOf(deck.path)}, ${dayOf(site.updated)}. ${LICENCE.name}, ${LICENCE.address}`,
    sections: [
      { name: deck.title, count: deck.told },
      ...(more > 0 ? [{ name: 'Questions to compare', count: more }] : []),
      { name: 'About these slides', count: 1 },
    ],
  };
}

/** The last slide: address, version, day, licence, and how to cite. */
function about({ book, deck, addressOf }: Making): SlideSheet {
  const { site } = book;
  const work = pageWork(
    {
      ...{ kind: 'deck', id: deck.slug, title: deck.title, genre: 'Slides' },
      path: `/present/${deck.slug}/`,
    },
    site,
  );
  const line = (text: string, address?: string): SlideText => ({
    above: 10,
    runs: [{ text, sans: true, ...(address !== undefined && { address }) }],
  });
  const page = addressOf(`/present/${deck.slug}/`);
  const texts = [
    line(`Version of ${dayOf(site.updated)}.`),
    line(`${LICENCE.name}: use and change them, and say where they are from.`, LICENCE.address),
    line(page.replace('https://', ''), page),
    line(`To cite: ${toPlain(work)}`),
  ];
  const notes = [
    `Words and pictures of ${site.name} are under ${LICENCE.name} (${LICENCE.address}). Quotations stay with those who wrote them.`,
    'Where you change a slide, say so: then it no longer says what its source says in our reading.',
    ...book.documents.map(({ short, title, name }) => `${short}: “${title}”, ${name}.`),
  ];
  const content = { part: '', title: 'About these slides', texts, foot: [] };
  return { layout: 'words', boxes: column(content, false), notes };
}

function dayOf(date: string): string {
  return writeDate(readDate(date));
}
