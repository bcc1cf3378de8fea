/** Brings the explorables of a page to life as they come near. The plain page keeps the storyboards. */
import cipher from './cipher.ts?worker&url';
import errors from './errors.ts?worker&url';
import hashMatch from './hash-match.ts?worker&url';
import type { ExploreId } from './list.ts';
import { whenNear } from './near.ts';
import sort from './sort.ts?worker&url';

/**
 * Where the face of each explorable is loaded from. Each is a bundle of its own (Vite knows such
 * bundles as workers; these run in the page), with no more of Svelte's runtime than it uses.
 */
const FACES: Readonly<Record<ExploreId, string>> = {
  cipher,
  'hash-match': hashMatch,
  errors,
  sort,
};

/** What a face needs of the browser, where that is more than script. */
const CAN_RUN: Readonly<Partial<Record<ExploreId, () => boolean>>> = {
  cipher: () => isSecureContext && 'subtle' in crypto,
};

function isExplorable(id: string | undefined): id is ExploreId {
  return id !== undefined && Object.hasOwn(FACES, id);
}

/**
 * Loads a face, which puts itself in the place that the server kept for it.
 * @param box the frame, `[data-explore]`; its `data-state` says how things stand
 */
async function bringUp(box: HTMLElement): Promise<void> {
  const id = box.dataset.explore;
  if (!isExplorable(id)) return;
  try {
    if (CAN_RUN[id]?.() === false) throw new Error(`${id}: the browser lacks what it needs`);
    await import(/* @vite-ignore */ FACES[id]);
    box.dataset.state = 'live';
  } catch {
    // The storyboard stays, and a line in the frame says so.
    box.dataset.state = 'stopped';
  }
}

const begun = new Set<Element>();

/** Brings up each explorable once, however it is asked for. */
function ask(box: Element): void {
  if (begun.has(box) || !(box instanceof HTMLElement)) return;
  begun.add(box);
  void bringUp(box);
}

if (new URLSearchParams(location.search).get('view') !== 'plain') {
  const boxes = [...document.querySelectorAll('[data-explore]')];
  whenNear(boxes, ask);
  // One press of Tab may lead over screens, and past what is not there yet: whoever goes by keys has it from the first.
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Tab') boxes.forEach(ask);
  });
}
