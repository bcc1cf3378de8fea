/** Svelte's own part in putting up a face; loaded only when an explorable comes near. */
import { type Component, flushSync, mount } from 'svelte';
import type { ExploreId } from './list.ts';

/** Replaces what the server drew in a frame by the living face, in one task: nothing moves. */
export function putUp(id: ExploreId, Face: Component): void {
  const target = document.querySelector<HTMLElement>(`[data-explore='${id}'] > * > [data-face]`);
  if (!target) throw new Error(`No frame waits for the explorable "${id}"`);
  target.replaceChildren();
  mount(Face, { target });
  // Effects draw what the server could not, before anything is seen.
  flushSync();
  target.inert = false;
}
