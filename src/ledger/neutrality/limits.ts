/** Limits that the rules hold and the method page tells, so that both say the same. */

/** Most words in a quotation: it is a phrase, not a passage. */
export const MOST_QUOTED_WORDS = 14;
/** Highest Flesch–Kincaid grades, years of school: of all words of a page, and of “In brief”. */
export const MOST_GRADE = 9;
export const MOST_GRADE_IN_BRIEF = 7;
/** Longest block, to shortest, where each document says what should be kept safe. */
export const MOST_CONCERN_RATIO = 1.25;
/** Words of a position’s first line, its characters, and longest to shortest among those of a question. */
export const FEWEST_ANSWER_WORDS = 3;
export const MOST_ANSWER_WORDS = 8;
export const MOST_ANSWER_CHARACTERS = 52;
export const MOST_ANSWER_RATIO = 2;
/** Words of what stands ready to be used with a chart: a caption, how to say it, what not to conclude. */
export const MOST_CAPTION_WORDS = 45;
export const MOST_NEUTRAL_WORDS = 30;
export const MOST_CONCLUDE_WORDS = 40;
