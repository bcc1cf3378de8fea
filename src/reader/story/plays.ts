/**
 * Decides, before anything is drawn, in which layouts pictures may stay while words pass: a class of the
 * page for each, which the style sheet asks for. Without script, on a plain page and where less motion is
 * wanted there is none, and words and pictures stand in turn.
 */
const LAYOUTS = {
  /** The picture from edge to edge, words below it. */
  'plays-wide': '(min-height: 32rem)',
  /** The picture beside the words. */
  'plays-beside': '(min-height: 32rem) and (min-width: 60rem)',
};
const root = document.documentElement;
const less = matchMedia('(prefers-reduced-motion: reduce)');
const plain = new URLSearchParams(location.search).get('view') === 'plain';

function decide(name: string, room: MediaQueryList): void {
  root.classList.toggle(name, room.matches && !less.matches && !plain);
}

for (const [name, query] of Object.entries(LAYOUTS)) {
  const room = matchMedia(query);
  for (const change of [room, less]) change.addEventListener('change', () => decide(name, room));
  decide(name, room);
}
// Where the script of scenes cannot be loaded, no picture would follow the reader.
addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement) root.classList.remove(...Object.keys(LAYOUTS));
  },
  true,
);
