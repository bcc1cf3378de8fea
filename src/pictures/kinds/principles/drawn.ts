/** What a state of the list of principles is drawn with. */
import type { DocumentMark } from '../../core/leaves.ts';
import type { Box, Label, Line } from '../../core/marks.ts';

/** The mark of a document at a principle, or in the key. */
interface Mark extends DocumentMark {
  /** In its hue where the document speaks of the matter, hollow where it does not. */
  solid: boolean;
}

/** The ground of a principle. */
interface Card extends Box {
  key: string;
  /** A sheet with words; solid where it is the number of the one that is opened. */
  look: 'sheet' | 'solid';
}

/** What the words, cards and marks of one state are. */
export interface Drawn {
  cards: Card[];
  /** Words on paper, and on a solid card. */
  labels: Label[];
  inks: Label[];
  /** Large numbers, in the serif. */
  numbers: Label[];
  rules: Line[];
  marks: Mark[];
}
