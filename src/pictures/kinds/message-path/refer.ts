/** Checks of what a chart file refers to; errors name file, field, value and what was expected. */

/**
 * The place of an id in a list.
 * @param at file and field, for the error
 * @param what what the id should be, such as "a place"
 */
export function known(id: string, ids: readonly string[], at: string, what: string): number {
  const index = ids.indexOf(id);
  if (index >= 0) return index;
  throw new Error(`${at}: "${id}" is not ${what}; expected one of ${ids.join(', ')}`);
}

/** A number of places that is at most `most`. */
export function upTo(value: number, most: number, at: string): number {
  if (value <= most) return value;
  throw new Error(`${at}: ${value} found; expected 0 to ${most}`);
}
