/** The stops on the page: where a reader stands, and what that is in. */
import { pathTo, type Way } from './core/move.ts';
import type { Stop } from './core/stops.ts';

/** Buttons for fingers and pointers, in the order of the page. */
const BUTTONS: readonly (readonly [Way, string])[] = [
  ['previous', 'Previous'],
  ['next', 'Next'],
  ['in', 'Further in'],
  ['out', 'Back out'],
];

/**
 * Draws the way to a stop, the chart first. What the way before had too stays, and the focus moves before the rest
 * goes: with nothing in focus, a screen reader would leave the tree, and tell it anew with all its keys.
 * @param focused whether the stop takes the focus
 */
export function drawPath(
  tree: HTMLElement,
  stops: readonly Stop[],
  at: number,
  focused: boolean,
): void {
  const before = new Map([...tree.children].map((item) => [item.getAttribute('data-stop'), item]));
  const items = pathTo(stops, at).flatMap((index) => {
    const stop = stops[index];
    const kept = before.get(String(index));
    return kept instanceof HTMLElement ? [kept] : stop ? [itemOf(stop, index)] : [];
  });
  tree.append(...items.filter((item) => item.parentElement !== tree));
  const here = items.at(-1);
  if (here) standAt(here, true);
  if (focused) here?.focus();
  for (const item of items.slice(0, -1)) standAt(item, false);
  for (const item of before.values()) if (!items.some((kept) => kept === item)) item.remove();
}

/** Whether a reader stands here, or at a stop inside. */
function standAt(item: HTMLElement, here: boolean): void {
  if (item.hasAttribute('aria-expanded')) item.setAttribute('aria-expanded', String(!here));
  item.tabIndex = here ? 0 : -1;
}

/** Others beside it are not in the page, so its level and place are said. */
function itemOf(stop: Stop, index: number): HTMLElement {
  const item = document.createElement('div');
  item.setAttribute('role', 'treeitem');
  item.setAttribute('aria-level', String(stop.level));
  item.setAttribute('aria-posinset', String(stop.place));
  item.setAttribute('aria-setsize', String(stop.of));
  if (stop.inside !== -1) item.setAttribute('aria-expanded', 'false');
  item.dataset.stop = String(index);
  item.textContent = stop.says;
  return item;
}

/** The row of buttons below. */
export function buttonsFor(go: (way: Way) => void, close: () => void): HTMLElement {
  const row = document.createElement('div');
  row.className = 'walk-buttons';
  for (const [way, words] of BUTTONS) row.append(button(words, () => go(way)));
  row.append(button('Close', close));
  return row;
}

function button(words: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = words;
  made.addEventListener('click', press);
  return made;
}
