/** The comparison's script: choices, the address, the keyboard. Without it everything is shown. */
import { speak } from '../browser/speak.ts';
import { readView, wholeView, writeView, type Read, type View } from './core/state.ts';
import { readAlike } from '../search/core/alike.ts';
import { explained, inWords, summary } from './core/words.ts';
import { fillForm, knownTo, nameChosen, readForm } from './form.ts';
import { followHere } from './here.ts';
import { makeGrid } from './keys.ts';
import { offerAddress, tellView } from './tell.ts';
import { readRows } from './rows.ts';
import { followSwipes, show } from './show.ts';
import { followSteps } from './steps.ts';
import { WAITS } from './waiting.ts';

/** Why a view is shown: the reader chose it, comes back to it, or has just come to the page. */
type Why = 'chosen' | 'kept' | 'come';
/** How many rows are there at once. Who has just come sees no more than the first few. */
const AT_ONCE: Readonly<Record<Why, number>> = { chosen: 0, kept: Infinity, come: 3 };

/** A pause in typing, in milliseconds, after which the page answers. */
const PAUSE = 150;

function start(grid: HTMLElement, form: HTMLFormElement): void {
  const rows = readRows(grid);
  const known = knownTo(form);
  const alike = readAlike(form.dataset.alike ?? '');
  const whole = document.querySelector<HTMLButtonElement>('[data-whole]');
  let waiting: number | undefined;
  /** True while the address shows what is still being typed. */
  let typing = false;

  function say({ view, leftOut }: Read, why: Why): void {
    const { shown, come } = show(grid, rows, view, alike, AT_ONCE[why]);
    const said = {
      line: summary(view, shown, known),
      notes: [explained(view, known), ...leftOut].filter((note) => note !== ''),
      whole: writeView(view, known) === '',
    };
    tellView(said);
    nameChosen(form, view);
    if (why === 'chosen') void come.then((whole) => whole && speak(inWords(said)));
  }

  function remember(view: View, goesOn: boolean): void {
    const query = writeView(view, known);
    if (query === location.search) return;
    const address = query === '' ? location.pathname : query;
    if (goesOn) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  }

  function answer(changed: EventTarget | null, goesOn: boolean): void {
    window.clearTimeout(waiting);
    waiting = undefined;
    const read = readForm(form, changed);
    remember(read.view, goesOn);
    say(read, 'chosen');
  }

  function restore(why: Why = 'kept'): void {
    const read = readView(location.search, known);
    typing = false;
    fillForm(form, read.view);
    say(read, why);
  }

  form.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.name !== 'find') return;
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      answer(target, typing);
      typing = true;
    }, PAUSE);
  });
  form.addEventListener('change', ({ target }) => {
    const typed = target instanceof HTMLInputElement && target.name === 'find';
    if (!typed || waiting !== undefined) answer(target, typed && typing);
    typing = false;
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    answer(null, typing);
    typing = false;
  });
  whole?.addEventListener('click', () => {
    fillForm(form, wholeView(known));
    answer(null, false);
    // The button goes away: what it did stands where the reader's focus now is.
    document.querySelector<HTMLElement>('[data-drawer] > summary')?.focus();
  });
  // Who asks for a question that the view leaves out wants to see it.
  document.querySelector('.c-jump')?.addEventListener('click', ({ target }) => {
    const link =
      target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    const row = rows.find(({ element }) => link?.hash === `#${element.id}`);
    if (!row?.element.hidden) return;
    const everything = wholeView(known);
    fillForm(form, everything);
    remember(everything, false);
    say({ view: everything, leftOut: [] }, 'kept');
  });
  window.addEventListener('popstate', () => {
    restore();
  });
  // A page that the browser kept comes back with its controls as they were left, or emptied (WebKit,
  // a moment later). What the address says goes before that; words still being typed are answered first.
  window.addEventListener('pageshow', () => {
    window.setTimeout(() => {
      if (waiting !== undefined) return;
      if (writeView(readForm(form, null).view, known) !== location.search) restore();
    });
  });

  makeGrid(grid, rows);
  followSteps(grid, rows);
  followSwipes(grid);
  followHere(rows);
  offerAddress();
  restore(comesAnew() ? 'come' : 'kept');
  form.dataset.live = '';
  grid.dataset.live = '';
  document.documentElement.classList.remove(WAITS);
}

/** Whether a reader begins at the top of the whole: rows below may come in turn, and hold up nothing. */
function comesAnew(): boolean {
  const [way] = performance.getEntriesByType('navigation');
  const goes = way instanceof PerformanceNavigationTiming && way.type === 'navigate';
  return goes && location.search === '' && location.hash === '';
}

const grid = document.querySelector<HTMLElement>('[data-compare]');
const form = document.querySelector<HTMLFormElement>('[data-controls]');
if (grid && form) start(grid, form);
