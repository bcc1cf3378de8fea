/** The decks of this build. */
import { decksOf } from '../book/deck/deck.ts';
import type { Deck } from '../book/deck/slide.ts';
import { book } from './book.ts';

/** The opening page first, then the chapters in reading order. */
export const decks: readonly Deck[] = decksOf(book);

/**
 * The deck of the text at a path.
 * @throws where no deck is made of it
 */
export function deckAt(path: string): Deck {
  const deck = decks.find((one) => one.path === path);
  if (deck) return deck;
  throw new Error(
    `${path}: there is no deck; expected one of ${decks.map((one) => one.path).join(', ')}`,
  );
}

/**
 * Number of a slide in its deck.
 * @throws where the deck has none of that name
 */
export function slideNamed({ slug, slides }: Deck, name: string): number {
  const slide = slides.find(({ id }) => id === name);
  if (slide) return slide.number;
  throw new Error(`/present/${slug}/: there is no slide "${name}"`);
}
