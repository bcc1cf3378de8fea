/** A class of the page while its questions are not to be seen yet (styles/compare.css). */
export const WAITS = 'waits';
