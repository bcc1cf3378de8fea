/** Sizes that every drawing shares, in user units. */

/** Size of labels in pictures, in every frame. */
export const LABEL_SIZE = 14;
/** Height of a line of labels. */
export const LINE_HEIGHT = 18;
/** From the middle of a line of labels down to its baseline. */
export const BASELINE_SHIFT = 5;
/** Least room between two labels on one line. */
export const LABEL_GAP = 12;
