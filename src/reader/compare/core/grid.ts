/** Where a key leads in a grid, as the ARIA practices describe it for data grids. */

/** A cell by its row and its place in it, both from 0. */
export interface Place {
  row: number;
  column: number;
}

/** Rows that PageUp and PageDown go: a question fills about a page, and the focus must not stay behind. */
const PAGE = 1;

/**
 * The cell that a key leads to.
 *
 * @param key name of the key, such as "ArrowLeft"
 * @param ctrl whether Control is held
 * @param at where the reader is
 * @param lengths how many cells each row has; rows may differ
 * @returns the same place at an edge; undefined for a key that does not move
 */
export function placeAfter(
  key: string,
  ctrl: boolean,
  at: Place,
  lengths: readonly number[],
): Place | undefined {
  const { row, column } = at;
  if (ctrl) {
    if (key === 'Home') return within({ row: 0, column: 0 }, lengths);
    if (key === 'End') return within({ row: Infinity, column: Infinity }, lengths);
    return undefined;
  }
  switch (key) {
    case 'PageUp':
      return within({ row: row - PAGE, column }, lengths);
    case 'PageDown':
      return within({ row: row + PAGE, column }, lengths);
    case 'ArrowLeft':
      return within({ row, column: column - 1 }, lengths);
    case 'ArrowRight':
      return within({ row, column: column + 1 }, lengths);
    case 'ArrowUp':
      return within({ row: row - 1, column }, lengths);
    case 'ArrowDown':
      return within({ row: row + 1, column }, lengths);
    case 'Home':
      return within({ row, column: 0 }, lengths);
    case 'End':
      return within({ row, column: Infinity }, lengths);
    default:
      return undefined;
  }
}

/** The nearest cell there is. */
function within(place: Place, lengths: readonly number[]): Place {
  const row = Math.max(0, Math.min(place.row, lengths.length - 1));
  return { row, column: Math.max(0, Math.min(place.column, (lengths[row] ?? 1) - 1)) };
}
