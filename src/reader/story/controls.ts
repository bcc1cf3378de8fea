import { speak } from '../browser/speak.ts';
import { PLAYING } from './playing.ts';

/** The title takes the focus, and the step's sentence is said. */
function arriveAt(step: HTMLElement): void {
  // The title, not the whole step: it lies at the step's beginning.
  step.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
  speak(step.dataset.spoken ?? '');
}

/**
 * Tab that comes to a step whose picture stays takes its reader to where that step begins. A browser alone scrolls
 * until what has the focus is in the middle of the window, and by then the words of the next step lie over it.
 */
export function followTab(): void {
  document.addEventListener('keyup', ({ key, altKey, ctrlKey }) => {
    if (key !== 'Tab' || altKey || ctrlKey) return;
    document.activeElement?.closest(`${PLAYING} .step`)?.scrollIntoView();
  });
}

/** Says the new step's sentence, but only after the reader has used a step control. */
export function speakOnControls(): void {
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a[data-go]') : null;
    const address = link?.getAttribute('href');
    const step = address?.startsWith('#') ? document.getElementById(address.slice(1)) : null;
    if (step) arriveAt(step);
  });
}
