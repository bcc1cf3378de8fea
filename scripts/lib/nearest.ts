/** Names that somebody may have meant. */

/**
 * The names that take the fewest changes of a letter to come to from what was written, or hold it.
 * @param most how many at most
 */
export function nearest(written: string, names: readonly string[], most = 3): string[] {
  return names
    .map((name) => ({ name, far: name.includes(written) ? 0 : changes(written, name) }))
    .toSorted((one, other) => one.far - other.far)
    .slice(0, most)
    .map(({ name }) => name);
}

/** Letters to put in, take out or exchange (Levenshtein), row by row. */
function changes(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [down, letter] of one.split('').entries()) {
    const next = [down + 1];
    for (let at = 0; at < other.length; at += 1) {
      const same = (row[at] ?? 0) + (letter === other[at] ? 0 : 1);
      next.push(Math.min(same, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
