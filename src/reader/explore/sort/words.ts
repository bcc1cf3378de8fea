/** Words that face and storyboard share. */

/** How the marks are read. */
export const KEY =
  'A mark: the document treats it, and the numbers lead to the statements. A dash: it does not.';

/** What treating something means, and what it does not. */
export const TREATS =
  'To treat something is to speak of it: to argue for or against it, to ask about it, or to report what others say. The five differ in length and in aim.';

/** Which order the list starts in. */
export const ORDER = 'The list starts in alphabetical order, which says nothing about worth.';
