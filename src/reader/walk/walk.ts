/** The walk through a chart, loaded when somebody asks for it; bundled by itself. */
import { speak } from '../browser/speak.ts';
import { ENDS, KEYS, move, type Way } from './core/move.ts';
import { type Stop, stopsOf } from './core/stops.ts';
import { buttonsFor, drawPath } from './draw.ts';
import { readTable } from './read.ts';

interface Parts {
  box: HTMLElement;
  /** What the button opens. */
  way: HTMLElement;
  opener: HTMLButtonElement;
  tree: HTMLElement;
  stops: readonly Stop[];
}

function begin(box: HTMLElement): void {
  const way = box.querySelector<HTMLElement>('[data-way]');
  const opener = box.querySelector('button');
  const tree = box.querySelector<HTMLElement>('[role="tree"]');
  const table = box.closest('figure')?.querySelector('table');
  if (!way || !opener || !tree || !table) return;
  const stops = stopsOf(readTable(table, box.dataset.walk ?? ''));
  letWalk({ box, way, opener, tree, stops });
}

function letWalk({ box, way, opener, tree, stops }: Parts): void {
  let at = 0;

  function stand(next: number, focused: boolean): void {
    at = next;
    drawPath(tree, stops, at, focused);
    if (!focused) speak(stops[at]?.says ?? '');
  }
  /** `focused` where keys lead: buttons keep the focus, so that a finger stays where it is. */
  function go(to: Way, focused: boolean): void {
    const next = move(stops, at, to);
    if (next === at) speak(ENDS[to]);
    else stand(next, focused);
  }
  function close(): void {
    opener.setAttribute('aria-expanded', 'false');
    opener.focus();
    way.hidden = true;
  }

  tree.addEventListener('keydown', (event) => {
    const to = KEYS[event.key];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (event.key === 'Escape' && at === 0) close();
    else go(to, true);
  });
  tree.addEventListener('click', ({ target }) => {
    const item = target instanceof Element ? target.closest<HTMLElement>('[data-stop]') : null;
    if (item) stand(Number(item.dataset.stop), true);
  });
  way.append(buttonsFor((to) => go(to, false), close));
  box.addEventListener('walk', () => {
    stand(at, true);
  });
}

for (const box of document.querySelectorAll<HTMLElement>('[data-walk]')) begin(box);
