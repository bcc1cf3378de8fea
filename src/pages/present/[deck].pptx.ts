import type { APIContext, GetStaticPathsResult } from 'astro';
import { toZip } from '../../pictures/export/zip.ts';
import { slideParts } from '../../pictures/slides/file.ts';
import { book } from '../../site/content/book.ts';
import { getChart } from '../../site/content/charts.ts';
import { decks } from '../../site/content/decks.ts';
import { slidePicture } from '../../site/content/picture-slide.ts';
import { deckFile } from '../../site/slides/deck-file.ts';
import type { Deck } from '../../site/book/deck/slide.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

export function getStaticPaths(): GetStaticPathsResult {
  return decks.map((deck) => ({ params: { deck: deck.slug }, props: { deck } }));
}

export function GET({ props, url }: APIContext<{ deck: Deck }>): Response {
  const parts = slideParts(deckFile(props.deck, book), (name) => {
    const [chart = '', state = ''] = name.split('.');
    return slidePicture(getChart(chart, url.pathname), state);
  });
  const file = new Uint8Array(toZip(parts, book.site.updated));
  return new Response(file, { headers: { 'Content-Type': TYPE } });
}
