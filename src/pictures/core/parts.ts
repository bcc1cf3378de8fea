/** Sharing out what is long over several sides of paper. */

/**
 * A list in parts, in its order: as few as can be, and about as full as each other.
 * @param sizeOf how much room one takes
 * @param most room of a part; one that is larger alone has a part of its own
 */
export function inParts<T>(
  all: readonly T[],
  sizeOf: (one: T) => number,
  most: number,
): readonly T[][] {
  const total = all.reduce((sum, one) => sum + sizeOf(one), 0);
  for (let count = Math.max(1, Math.ceil(total / most)); count < all.length; count += 1) {
    const parts = evenly(all, sizeOf, total / count);
    if (parts.every((part) => roomOf(part, sizeOf) <= most)) return parts;
  }
  return all.map((one) => [one]);
}

function roomOf<T>(part: readonly T[], sizeOf: (one: T) => number): number {
  return part.reduce((sum, one) => sum + sizeOf(one), 0);
}

/** Each goes where its middle falls, if all room is cut into pieces of one length. */
function evenly<T>(all: readonly T[], sizeOf: (one: T) => number, each: number): T[][] {
  const parts: T[][] = [];
  let before = 0;
  for (const one of all) {
    const at = Math.floor((before + sizeOf(one) / 2) / each);
    (parts[at] ??= []).push(one);
    before += sizeOf(one);
  }
  return parts.filter((part) => part.length > 0);
}
