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
/** Longest to shortest, of the two answers that a class takes up: their words, and those of their statements. */
export const MOST_SIDES_RATIO = 1.2;
/** Most words of such an answer. */
export const MOST_SIDE_WORDS = 60;
/** How much more often a document may stand behind the first answer than behind the second, in all of them. */
export const MOST_SIDES_APART = 1;
/** Words of a line that pupils look for in the documents. */
export const MOST_CLUE_WORDS = 25;
