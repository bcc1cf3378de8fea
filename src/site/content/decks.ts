/** The decks of this build. */
import { type Deck } from '../book/deck/slide.ts';
import { decksOf } from '../book/deck/deck.ts';
import { book } from './book.ts';

/** The opening page first, then the chapters in reading order. */
export const decks: readonly Deck[] = decksOf(book);
