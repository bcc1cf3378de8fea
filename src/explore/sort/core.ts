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

/**
 * The place in a list that a pointer is over.
 *
 * @param ends lower edge of each item from the top, in px
 * @param y height of the pointer, in px
 * @returns from 0 to the last place; 0 for an empty list
 */
export function placeAt(ends: readonly number[], y: number): number {
  const place = ends.findIndex((end) => y < end);
  return place === -1 ? Math.max(0, ends.length - 1) : place;
}

/** Where something stands now, for those who do not see it move. */
export function saidOf(text: string, place: number, length: number): string {
  return `Now ${place + 1} of ${length}: ${text}`;
}
