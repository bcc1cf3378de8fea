/** The search page: reads the field, shows what was found, keeps the address. */
import { outcome, readAsked } from './core/asked.ts';
import type { Hit, Hits } from './look.ts';
import { listItem } from './list.ts';

/** Results shown at first, and added at a press of the button. */
const SOME = 20;
/** A pause in typing, in milliseconds, after which the search answers. */
const PAUSE = 200;

const form = document.querySelector<HTMLFormElement>('[data-search]');
const field = form?.querySelector<HTMLInputElement>('input[name="q"]');
const status = document.querySelector('[data-outcome]');
const list = document.querySelector<HTMLOListElement>('[data-results]');
const more = document.querySelector<HTMLButtonElement>('[data-more]');

let loaded: Promise<(words: string) => Hits> | undefined;
let latest = 0;
let waiting: number | undefined;
/** True while the reader is still typing what the address already shows. */
let typing = false;
let rest: Hit[] = [];

/** Loads engine and entries once; after a failure the next try starts anew. */
function load(): Promise<(words: string) => Hits> {
  loaded ??= import('./look.ts')
    .then(({ loadSearch }) => loadSearch(form?.dataset.search ?? '', form?.dataset.alike ?? ''))
    .catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
  return loaded;
}

function say(words: string): void {
  if (status) status.textContent = words;
}

function showMore(): void {
  const first = list?.children.length ?? 0;
  list?.append(...rest.slice(0, SOME).map(listItem));
  rest = rest.slice(SOME);
  if (!more) return;
  more.hidden = rest.length === 0;
  more.textContent = `Show more (${rest.length} left)`;
  if (first > 0) list?.children[first]?.querySelector('a')?.focus();
}

function show(hits: Hit[]): void {
  rest = hits;
  list?.replaceChildren();
  showMore();
}

async function answer(typed: string): Promise<void> {
  latest += 1;
  const mine = latest;
  const asked = readAsked(typed);
  if (asked.sort !== 'words') {
    show([]);
    say(asked.sort === 'no' ? asked.why : '');
    return;
  }
  if (!loaded) say('Loading…');
  try {
    const search = await load();
    // A newer question is being answered by now.
    if (mine !== latest) return;
    const { all, hits } = search(asked.words);
    show(hits);
    say(outcome(hits.length, all));
  } catch {
    if (mine === latest)
      say('The search could not be loaded. Please check your connection and try again.');
  }
}

/** Puts the question into the address: a step of its own at first, the same step while typing goes on. */
function remember(typed: string, goesOn: boolean): void {
  const query = typed.trim();
  const address =
    query === '' ? location.pathname : `?${new URLSearchParams({ q: query }).toString()}`;
  if (address === (location.search || location.pathname)) return;
  if (goesOn) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
}

function restore(): void {
  const typed = new URLSearchParams(location.search).get('q') ?? '';
  if (field) field.value = typed;
  typing = false;
  void answer(typed);
}

function settle(): void {
  window.clearTimeout(waiting);
  waiting = undefined;
  remember(field?.value ?? '', typing);
  typing = false;
  void answer(field?.value ?? '');
}

field?.addEventListener('focus', () => void load().catch(() => undefined));
field?.addEventListener('input', () => {
  window.clearTimeout(waiting);
  waiting = window.setTimeout(() => {
    waiting = undefined;
    remember(field.value, typing);
    typing = true;
    void answer(field.value);
  }, PAUSE);
});
field?.addEventListener('change', () => {
  if (waiting !== undefined) settle();
  typing = false;
});
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  settle();
});
more?.addEventListener('click', showMore);
window.addEventListener('popstate', restore);
if (location.search !== '') restore();
