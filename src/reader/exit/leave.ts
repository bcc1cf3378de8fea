/**
 * Leaves the page for a neutral one: by its link, or by three presses of Shift. It runs before the page
 * is drawn, so that "back" after leaving shows nothing of it.
 */
import { speak } from '../browser/speak.ts';
import { AWAY } from './away.ts';
import { onComing } from './back.ts';
import { PRESSES, pressesAfter } from './presses.ts';

/** The one thing that is kept, for this tab alone and until it is closed: that the way out was used. */
const LEFT = 'left';
const root = document.documentElement;
let title = document.title;
let presses: number[] = [];

/** Whether the way out was used. A browser may refuse its store; the way out works all the same. */
function hasLeft(): boolean {
  try {
    return sessionStorage.getItem(LEFT) !== null;
  } catch {
    return false;
  }
}

function markLeft(left: boolean): void {
  try {
    if (left) sessionStorage.setItem(LEFT, '1');
    else sessionStorage.removeItem(LEFT);
  } catch {
    // Then "back" may show the page.
  }
}

function leave(event?: Event): void {
  event?.preventDefault();
  markLeft(true);
  // The words go at once, however slow the way to the other page is.
  if (!root.hidden) title = document.title;
  root.hidden = true;
  document.title = '…';
  location.replace(AWAY);
}

function come(kept: boolean): void {
  const [entry] = performance.getEntriesByType('navigation');
  const type = entry instanceof PerformanceNavigationTiming ? entry.type : 'navigate';
  const does = onComing({ left: hasLeft(), kept, type });
  if (does === 'leave') {
    leave();
    return;
  }
  if (does === 'forget') markLeft(false);
  if (!root.hidden) return;
  // The browser kept the page as it was when it was left.
  root.hidden = false;
  document.title = title;
  presses = [];
}

come(false);
addEventListener('pageshow', (event) => {
  if (event.persisted) come(true);
});

document.addEventListener('click', (event) => {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link?.hasAttribute('data-exit')) leave(event);
  else if (link?.getAttribute('href')?.startsWith('#')) {
    // A place on this page takes the place of the one before, so that no step is left to go back to.
    event.preventDefault();
    location.replace(link.hash);
  }
});
document.addEventListener('keydown', (event) => {
  if (event.repeat) return;
  presses = pressesAfter(presses, event.key, event.timeStamp);
  if (presses.length >= PRESSES) leave(event);
});
// Said when Shift is let go: with Tab, or with a letter that a screen reader takes for itself, it was no press.
document.addEventListener('keyup', ({ key }) => {
  if (key !== 'Shift' || presses.length === 0) return;
  speak(`Exit this page: press Shift ${PRESSES - presses.length === 1 ? 'once' : 'twice'} more.`);
});
// Whoever moves reads on. Of Shift and H, back to a heading, a page meets Shift alone, and then the move.
for (const move of ['pointerdown', 'focusin', 'selectionchange'])
  document.addEventListener(move, () => {
    presses = [];
  });
