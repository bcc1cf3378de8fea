/**
 * Decides, before anything is drawn, whether the questions wait: where the address holds a choice they are shown
 * once it is made (page.ts), so that nothing moves.
 */
import { WAITS } from './waiting.ts';

/** So long a choice that never comes is waited for, in milliseconds; then all is shown. */
const PATIENCE = 4000;

function show(): void {
  document.documentElement.classList.remove(WAITS);
}

if (location.search !== '') {
  document.documentElement.classList.add(WAITS);
  setTimeout(show, PATIENCE);
}
