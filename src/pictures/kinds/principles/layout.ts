/** Sizes of the list of principles, in user units. */
import type { Frame } from '../../core/kind.ts';

/** Height of every picture of a frame. */
export const HEIGHT: Readonly<Record<Frame['name'], number>> = { wide: 270, narrow: 325 };
/** Half of the outline of a card. */
export const EDGE = 1;
/** From the edge of a card to its words. */
export const PAD = 10;
/** What stands for a document that says nothing of a matter. */
export const NOTHING = 'nothing found to cite';
