/**
 * What a deck is made of: plain data, without a page, a browser or a frame of pictures. Pages, the speaker
 * window and whoever writes slides into another format read the same list.
 */
import type { DocumentId } from '../../../ledger/schemas/ids.ts';

/** Most words below the heading of one slide. */
export const MOST_WORDS = 40;

/** What a slide is, which says how it is laid out. */
export type SlideKind =
  | 'title' // of the deck, with its first sentences
  | 'five' // who the five documents are
  | 'care' // a content note: what comes next is hard to read
  | 'section' // the heading of a part that is told, not shown: its words are notes
  | 'step' // a step of a scene with its picture
  | 'chart' // a picture that stands alone in the text
  | 'brief' // from the summary
  | 'voice' // one document speaks, without a picture
  | 'overview' // a question with the first line of all five
  | 'leaf' // what one document says on a question
  | 'guess' // a number to guess
  | 'explore' // something to try
  | 'take' // from the three things to take along
  | 'argue' // the question to argue about
  | 'absent' // who is not heard
  | 'sources'; // what the deck rests on, and where each sentence has its place

/** Words of a document that a text quotes. */
export interface SlideQuote {
  of: DocumentId;
  words: string;
}

/** A paragraph of a slide. */
export interface SlideParagraph {
  /** Plain words; what is quoted stands in “curly quotes”. */
  text: string;
  /** Whose words: those of a document in its block, ours, from outside the five, or a sentence that names whom it tells of. */
  whose: DocumentId | 'ours' | 'outside' | 'told';
  /** What the document does in its block ("argues"); empty where no block says who speaks. */
  does: readonly string[];
  /** True where the head of a block, or the label of what comes from outside, belongs above this paragraph. */
  heads: boolean;
  /** Ids of statements and sources that it rests on. */
  cites: readonly string[];
  /** What it quotes, in order; other “curly quotes” in it quote nobody. */
  quotes: readonly SlideQuote[];
}

/** What the speaker reads: never on the slide. */
export interface SlideNote {
  /** Words between scenes, a fold of the chapter, or something the deck leaves out. */
  kind: 'told' | 'fold' | 'left out';
  /** Title of a fold; empty elsewhere. */
  title: string;
  text: string;
  quotes: readonly SlideQuote[];
}

/** Where something on a slide comes from. */
export interface SlideSource {
  id: string;
  /** Who and when: "NSPCC, 2021". */
  short: string;
  /** Where in the source, as a reader would look. */
  where: string;
  /** What it is of: the name of the entry. */
  label: string;
  /** True where it is none of the five documents. */
  outside: boolean;
}

/** What stands on a slide beside words. */
export type Shown =
  | { what: 'picture'; chart: string; state: string }
  | { what: 'guess'; id: string }
  | { what: 'explore'; id: string };

/** One slide. */
export interface Slide {
  /** Name in its deck, made from what it is ("step-the-break"): it stays while others come and go. */
  id: string;
  /** Place in its deck, from 1. */
  number: number;
  kind: SlideKind;
  /** Heading. */
  title: string;
  /** The scene, part or question that it belongs to; empty where that is the deck. */
  part: string;
  /** Where one thing takes several slides: which this is, and of how many. */
  run?: { at: number; of: number };
  paragraphs: readonly SlideParagraph[];
  shown?: Shown;
  /** True where readers may write a line of their own into the picture. */
  ownLine?: true;
  /** Words of the paragraphs. */
  words: number;
  /** One sentence for those who listen: what the picture shows, or the heading. */
  spoken: string;
  notes: readonly SlideNote[];
  sources: readonly SlideSource[];
  /** What the picture cannot show. */
  caveat?: string;
}

/** The slides of one chapter, or of the opening page. */
export interface Deck {
  /** Such as "counting-reports"; "home" for the opening page. */
  slug: string;
  title: string;
  standfirst: string;
  /** Address of the text that it is read from. */
  path: string;
  slides: readonly Slide[];
  /** How many of them tell the text; the rest are questions to compare, for a room that asks on. */
  told: number;
  /** Minutes that these take to speak, slides and notes. */
  minutes: number;
}
