/**
 * Keeps words in pictures to their room while a reader spaces letters or words: each line is told to be as long as it
 * would be without, its letters a little narrower. When the spacing goes, pictures are as they were.
 */
import { isSpaced, lengthWithout, spacingOf } from './core.ts';

/** Lines that were told their length here. Those of a sealed message have one of their own, for other reasons. */
const OURS = 'text[lengthAdjust="spacingAndGlyphs"]';
const FREE = 'text:not([textLength])';

/** Tells lines in a picture, or in a part of one, how long to be. What is not drawn now waits until it is. */
function fit(part: Element): void {
  // All is read before anything is written: the page is laid out once.
  const lines = [...part.querySelectorAll<SVGTextElement>(FREE)].map((text) => {
    const length = text.getComputedTextLength();
    const spacing = spacingOf(getComputedStyle(text));
    return { text, spacing, to: lengthWithout(length, text.textContent, spacing) };
  });
  for (const { text, spacing, to } of lines) {
    if (to <= 0 || !isSpaced(spacing)) continue;
    text.setAttribute('textLength', to.toFixed(2));
    text.setAttribute('lengthAdjust', 'spacingAndGlyphs');
  }
}

/** Lets lines be as long as they are. */
function release(part: Element): void {
  for (const text of part.querySelectorAll(OURS)) {
    text.removeAttribute('textLength');
    text.removeAttribute('lengthAdjust');
  }
}

/** A picture that comes to be seen: another frame, state or slide, or an opened fold. */
const seen = new ResizeObserver((entries) => {
  for (const { target } of entries) fit(target);
});

/** Other words in a picture, such as a reader's own line. */
const changed = new MutationObserver((records) => {
  const parts = records.map(({ target }) => target.parentElement);
  for (const part of new Set(parts)) {
    if (!part) continue;
    release(part);
    fit(part);
  }
});

/** Watches all pictures, or none, and begins anew: the spacing may be another one. */
function follow(probe: Element): void {
  seen.disconnect();
  changed.disconnect();
  const pictures = document.querySelectorAll('svg.c-chart');
  for (const picture of pictures) release(picture);
  if (!isSpaced(spacingOf(getComputedStyle(probe)))) return;
  for (const picture of pictures) {
    // It is told once in any case, before the next frame is drawn.
    seen.observe(picture);
    changed.observe(picture, { childList: true, subtree: true });
  }
}

const probe = document.querySelector('[data-probe]');
if (probe) new ResizeObserver(() => follow(probe)).observe(probe);
