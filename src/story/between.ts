const NUMBER = /-?\d+(?:\.\d+)?/g;

/**
 * Moves from one attribute value to another: every number in them travels, the rest stays.
 * @param from such as "translate(10 20)" or "12.5"
 * @param to the same with other numbers
 * @returns the value at a share of the way from 0 to 1; `to` at once where the two differ in more
 *   than their numbers
 */
export function between(from: string, to: string): (share: number) => string {
  const starts = from.match(NUMBER)?.map(Number) ?? [];
  const ends = to.match(NUMBER)?.map(Number) ?? [];
  if (from.replace(NUMBER, '#') !== to.replace(NUMBER, '#')) return () => to;
  return (share) => {
    let index = 0;
    return to.replace(NUMBER, () => {
      const start = starts[index] ?? 0;
      const end = ends[index] ?? 0;
      index += 1;
      // Three digits are finer than any screen and keep strings short.
      return String(Math.round((start + (end - start) * share) * 1000) / 1000);
    });
  };
}
