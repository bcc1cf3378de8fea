/** How many presses of Shift leave the page. */
export const PRESSES = 3;

/** The presses must fall within so many milliseconds. */
const WITHIN = 5000;

/**
 * The presses of Shift that count after a key was pressed.
 *
 * @param before times of the presses that counted so far, in milliseconds
 * @param key the key, as `KeyboardEvent.key` names it
 * @param now when it was pressed, in milliseconds
 * @returns times of the presses that count now; any other key begins anew, so typing never leaves
 */
export function pressesAfter(before: readonly number[], key: string, now: number): number[] {
  if (key !== 'Shift') return [];
  return [...before.filter((time) => now - time < WITHIN), now];
}
