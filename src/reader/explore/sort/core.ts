/** Moves in a list. Nothing is lost or added, wherever a move is to go. */

/**
 * A list with one item moved.
 *
 * @param list the list, which stays as it is
 * @param from place of the item, from 0
 * @param to place where it is to stand; beyond an end means at that end
 * @returns the new list; the same order where `from` is no place in it or `to` no number
 */
export function move<T>(list: readonly T[], from: number, to: number): T[] {
  const moved = [...list];
  if (!Number.isInteger(from) || from < 0 || Number.isNaN(to)) return moved;
  // Beyond the end, splice takes out nothing and puts in at the end.
  moved.splice(Math.max(0, Math.round(to)), 0, ...moved.splice(from, 1));
  return moved;
}

/** Where an item lies, in px from any one line. */
export interface Edges {
  top: number;
  bottom: number;
}

/**
 * The place that a dragged item goes to: past each neighbour, as soon as the pointer has left the item
 * and would be level with it there. So a low item that passes a high one does not jump back.
 *
 * @param edges where each item of the list lies, from top to bottom
 * @param from place of the dragged item, from 0
 * @param y height of the pointer, in px from the same line
 * @returns from 0 to the last place; `from` where that is no place in the list
 */
export function placeAt(edges: readonly Edges[], from: number, y: number): number {
  const own = edges[from];
  if (!own) return from;
  const height = own.bottom - own.top;
  let to = from;
  const below = (at: number): boolean => y >= (edges[at]?.bottom ?? NaN) - height;
  const above = (at: number): boolean => y < (edges[at]?.top ?? NaN) + height;
  // Beyond the ends there is no edge, and nothing is past it.
  if (y >= own.bottom) while (below(to + 1)) to += 1;
  if (y < own.top) while (above(to - 1)) to -= 1;
  return to;
}

/** Where something stands now, for those who do not see it move. */
export function saidOf(text: string, place: number, length: number): string {
  return `Now ${place + 1} of ${length}: ${text}`;
}
