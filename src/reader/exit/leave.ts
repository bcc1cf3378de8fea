/** Leaves the page for a neutral one: by its link, or by three presses of Shift. */
import { PRESSES, pressesAfter } from './presses.ts';

const link = document.querySelector<HTMLAnchorElement>('[data-exit]');
const spoken = document.querySelector('[data-speak]');
let presses: number[] = [];

function leave(event: Event): void {
  if (!link) return;
  event.preventDefault();
  // The words go at once, however slow the way to the other page is.
  document.body.hidden = true;
  document.title = '…';
  // This page leaves no step behind that "back" could return to.
  location.replace(link.href);
}

link?.addEventListener('click', leave);
document.addEventListener('keydown', (event) => {
  if (event.repeat) return;
  presses = pressesAfter(presses, event.key, event.timeStamp);
  const more = PRESSES - presses.length;
  if (more <= 0) leave(event);
  else if (spoken && more < PRESSES)
    spoken.textContent = `Exit this page: press Shift ${more === 1 ? 'once' : 'twice'} more.`;
});
document.addEventListener('pointerdown', () => {
  presses = [];
});
