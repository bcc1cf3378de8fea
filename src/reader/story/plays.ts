/**
 * Decides, before anything is drawn, whether pictures may stay while words pass: a class of the page, which
 * the style sheet asks for. Without script, on a plain page, in a low window and where less motion is wanted
 * there is none, and words and pictures stand in turn.
 */
import { ALIVE } from './alive.ts';

const PLAYS = 'plays';
/** So long a page whose rest hangs is waited for, in milliseconds. */
const PATIENCE = 10_000;
const root = document.documentElement;
const room = matchMedia('(min-height: 32rem)');
const less = matchMedia('(prefers-reduced-motion: reduce)');
const plain = new URLSearchParams(location.search).get('view') === 'plain';
let lost = false;

function decide(): void {
  root.classList.toggle(PLAYS, !lost && room.matches && !less.matches && !plain);
}

/** Where the script of scenes was not loaded, or broke, no picture would follow, and few words would be seen. */
function look(): void {
  if (root.classList.contains(ALIVE)) return;
  lost = true;
  decide();
}

for (const change of [room, less]) change.addEventListener('change', decide);
decide();
// Modules have run by then, or never will.
addEventListener('DOMContentLoaded', look);
setTimeout(look, PATIENCE);
