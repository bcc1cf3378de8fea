/** What the deck and the speaker's window have in common: their slides, their keys, their address. */
import { drawn } from '../browser/drawn.ts';
import { type Action, actionOf, type Press } from './keys.ts';
import { askedBy, nearest, notThere } from './place.ts';
import { scrolled } from './scroll.ts';

const root = document.documentElement;

/** The slides of a page, and which of them is shown. */
export interface Slides {
  of: number;
  show(slide: number): void;
}

/** Marks the slide that is shown, its notes, and the slide after it. */
export function readSlides(): Slides {
  const slides = [...document.querySelectorAll<HTMLElement>('.slide')];
  const notes = [...document.querySelectorAll<HTMLElement>('.notes')];
  const mark = (at: number, name: string): void => {
    for (const all of [slides, notes]) {
      for (const one of all) if (one.classList.contains(name)) one.classList.remove(name);
      all[at]?.classList.add(name);
    }
  };
  let shown = 0;
  return {
    of: slides.length,
    show(slide) {
      shown = slide;
      mark(slide - 1, 'now');
      mark(-1, 'next');
      // The next slide is laid out once this one is seen: then a press has only to paint it.
      void drawn().then(() => {
        if (shown === slide) mark(slide, 'next');
      });
    },
  };
}

/** What has the focus, as far as keys are concerned. */
function focusIn(): Press['focus'] {
  const { activeElement } = document;
  if (activeElement?.closest('input, textarea, select, [contenteditable]')) return 'field';
  return activeElement?.closest('button, a, summary') ? 'control' : 'none';
}

/** Whether single letters do anything: kept with this entry of the tab's history, and nowhere else. */
export function lettersOn(): boolean {
  const state: unknown = history.state;
  return !(
    typeof state === 'object' &&
    state !== null &&
    'letters' in state &&
    state.letters === false
  );
}

/** Listens to keys; what a key does is done instead of what the browser would do. */
export function onKeys(act: (action: Action) => void): void {
  document.addEventListener('keydown', (event) => {
    const { key, shiftKey: shift, ctrlKey, altKey, metaKey } = event;
    if (focusIn() === 'field' && key === 'Escape' && document.activeElement instanceof HTMLElement)
      document.activeElement.blur();
    const chord = ctrlKey || altKey || metaKey;
    const action = actionOf({ key, shift, chord, focus: focusIn(), letters: lettersOn() });
    if (!action) return;
    // Escape is the browser's too: it closes what lies above.
    if (action !== 'leave') event.preventDefault();
    if (!scrolled(key)) act(action);
  });
}

/** Listens to buttons that say what they do. */
export function onButtons(press: (name: string | undefined) => void): void {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-act]') : null;
    if (button) press(button.dataset.act);
  });
}

/**
 * Puts the slide into the address, in place of the one before: "back" leaves the deck.
 * @param state what this entry of the tab's history is to know
 */
export function keepPlace(slide: number, minutes?: number, state: unknown = history.state): void {
  const end = minutes === undefined ? '' : `&minutes=${minutes}`;
  try {
    history.replaceState(state, '', `#slide-${slide}${end}`);
  } catch {
    // A key that is held down: browsers refuse after a hundred changes or so, for some seconds.
  }
}

/** A line that is seen and heard. */
export function say(words: string): void {
  const line = document.querySelector('[data-say]');
  if (line) line.textContent = words;
}

/** The slide that the address asks for, and what to say where it is not there; undefined where it asks for none. */
export function askedSlide(of: number): { slide: number; words: string } | undefined {
  const { slide: asked } = askedBy(location.hash);
  if (asked === undefined) return undefined;
  const { slide, there } = nearest(asked, of);
  return { slide, words: there ? '' : notThere(asked, of) };
}

/**
 * How the address brought this window to a slide. A fresh address is a wish; after a reload it says where the
 * deck was, and the others may have gone on.
 */
export function openedAt(slide: number | undefined): {
  wish: number | undefined;
  placed: boolean;
} {
  const [entry] = performance.getEntriesByType('navigation');
  const fresh = entry instanceof PerformanceNavigationTiming && entry.type === 'navigate';
  return { wish: fresh ? slide : undefined, placed: slide !== undefined };
}

/** Follows the address where somebody changes it by hand or by a link. */
export function followAddress(of: number, go: (slide: number) => void): void {
  addEventListener('hashchange', () => {
    const asked = askedSlide(of);
    if (!asked) return;
    go(asked.slide);
    say(asked.words);
  });
}

/** Name of the deck. */
export function slugOf(): string {
  return root.dataset.deck ?? '';
}
