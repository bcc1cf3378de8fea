/** Svelte's own part in putting up a face; loaded only when an explorable comes near. */
import { type Component, flushSync, mount } from 'svelte';
import { drawn } from '../browser/drawn.ts';
import type { ExploreId } from './list.ts';

/**
 * Replaces what the server drew in a frame by the living face. Code is taken in, the face is made,
 * and the two change places in a task each, so that a reader who scrolls goes on scrolling; the
 * change itself is one task, so nothing moves.
 */
export async function putUp(id: ExploreId, Face: Component): Promise<void> {
  const server = document.querySelector<HTMLElement>(`[data-explore='${id}'] > * > [data-face]`);
  if (!server) throw new Error(`No frame waits for the explorable "${id}"`);
  await drawn();
  const living = document.createElement('div');
  for (const { name, value } of server.attributes) living.setAttribute(name, value);
  mount(Face, { target: living });
  // Effects draw what the server could not, before anything is seen.
  flushSync();
  await drawn();
  living.inert = false;
  server.replaceWith(living);
}
