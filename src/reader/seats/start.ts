/**
 * Sets off whose words are in the middle of the window, among the five marks above the page, and closes
 * the list of contents once it has been used. Nothing is kept and nothing is spoken.
 */
import { speakerOf } from './core.ts';

/** What one document speaks, and says with its mark. One that does not address the matter says nothing. */
const BLOCKS = ['.voice', '.leaf', '.voices li'].map((one) => `${one}:not(:has(.silent))`).join();

/** What lies between is the middle: words beside a picture, and those on a card under one. */
const MIDDLE = '-35% 0px -22% 0px';

/** How often a block is looked at as it comes into the middle and goes. */
const STEPS = Array.from({ length: 11 }, (_, step) => step / 10);

/** Follows the reader: one observer for all blocks of the page. */
function follow(bar: HTMLElement): void {
  const blocks = document.querySelectorAll<HTMLElement>(BLOCKS);
  const near = new Set<HTMLElement>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        if (target instanceof HTMLElement) near[isIntersecting ? 'add' : 'delete'](target);
      show(bar, speakerOf([...near].filter(isSeen).map(placed), innerHeight / 2));
    },
    { rootMargin: MIDDLE, threshold: STEPS },
  );
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
  bar.dataset.follows = '';
  for (const seat of bar.querySelectorAll<HTMLElement>('[data-seat]')) {
    const speaks = seat.dataset.seat === speaker;
    seat.toggleAttribute('data-now', speaks);
    if (speaks) seat.dataset.heard = '';
  }
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
for (const list of document.querySelectorAll<HTMLElement>('.contents')) closeBehind(list);
