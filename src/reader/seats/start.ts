/**
 * Sets off whose words are in the middle of the window, among the five marks above the page, fills the
 * rule below them by what has been read, and closes the list of contents once it has been used. Nothing
 * is kept and nothing is spoken.
 */
import { watchSteps } from '../browser/observe.ts';
import { speakerOf } from './core.ts';

/** What one document speaks, and says with its mark. One that does not address the matter says nothing. */
const BLOCKS = ['.voice', '.leaf', '.voices li'].map((one) => `${one}:not(:has(.silent))`).join();

/** What lies between is the middle: words beside a picture, and those on a card under one. */
const MIDDLE = '-35% 0px -22% 0px';

/** How often a block is looked at as it comes into the middle and goes. */
const STEPS = [0, 0.25, 0.5, 0.75, 1];

/** How far up the window a part of the page must come to have begun, as a share of its height. */
const BEGUN = 0.25;

/** Follows the reader: one observer for all blocks of the page. */
function follow(bar: HTMLElement): void {
  const blocks = document.querySelectorAll<HTMLElement>(BLOCKS);
  const near = new Set<HTMLElement>();
  bar.dataset.follows = '';
  let speaks: string | undefined;
  function look(): void {
    const speaker = speakerOf([...near].filter(isSeen).map(placed), innerHeight / 2);
    if (speaker === speaks) return;
    speaks = speaker;
    show(bar, speaker);
  }
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        if (target instanceof HTMLElement) near[isIntersecting ? 'add' : 'delete'](target);
      look();
    },
    { rootMargin: MIDDLE, threshold: STEPS },
  );
  // A card that fades in where it stands has not moved: outside Chromium, no observer tells.
  document.addEventListener('transitionend', look);
  for (const block of blocks) observer.observe(block);
}

/** A card that has faded in its place is not read. */
function isSeen(block: HTMLElement): boolean {
  return block.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

function placed(block: HTMLElement) {
  const { top, bottom } = block.getBoundingClientRect();
  return { of: block.querySelector<SVGElement>('.mark')?.dataset.of ?? '', top, bottom };
}

function show(bar: HTMLElement, speaker: string | undefined): void {
  for (const seat of bar.querySelectorAll<HTMLElement>('[data-seat]')) {
    const speaks = seat.dataset.seat === speaker;
    seat.toggleAttribute('data-now', speaks);
    if (speaks) seat.dataset.heard = '';
  }
}

/** Fills the rule of the bar by the parts of the page that have begun. */
function fill(rule: HTMLElement): void {
  const parts = [...rule.querySelectorAll<HTMLElement>('[data-part]')].flatMap((part) => {
    const place = document.getElementById(part.dataset.part ?? '');
    return place ? [[place, part] as const] : [];
  });
  const marks = new Map<Element, HTMLElement>(parts);
  watchSteps([...marks.keys()], BEGUN, (changes) => {
    for (const { step, begun } of changes) marks.get(step)?.toggleAttribute('data-read', begun);
  });
}

/** The list covers the page: it goes when it has been followed, and when the focus leaves it. */
function closeBehind(list: HTMLElement): void {
  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) list.hidePopover();
  });
  list.addEventListener('focusout', ({ relatedTarget: to }) => {
    // The button closes it by itself; closed here, it would open again.
    if (!(to instanceof Element) || list.contains(to) || to.matches('[popovertarget]')) return;
    list.hidePopover();
  });
}

for (const bar of document.querySelectorAll<HTMLElement>('.seats')) follow(bar);
for (const rule of document.querySelectorAll<HTMLElement>('.how-far')) fill(rule);
for (const list of document.querySelectorAll<HTMLElement>('.contents')) closeBehind(list);
