/**
 * Decides, before anything is drawn, whether pictures may stay while words pass: a class of the page, which
 * the style sheet asks for. Without script, on a plain page, in a low window and where less motion is wanted
 * there is none, and words and pictures stand in turn.
 */
const PLAYS = 'plays';
const root = document.documentElement;
const room = matchMedia('(min-height: 32rem)');
const less = matchMedia('(prefers-reduced-motion: reduce)');
const plain = new URLSearchParams(location.search).get('view') === 'plain';

function decide(): void {
  root.classList.toggle(PLAYS, room.matches && !less.matches && !plain);
}

for (const change of [room, less]) change.addEventListener('change', decide);
decide();
// Where the script of scenes cannot be loaded, no picture would follow the reader.
addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement) root.classList.remove(PLAYS);
  },
  true,
);
