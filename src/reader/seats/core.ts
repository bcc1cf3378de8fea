/** A block of words that one document speaks, as it stands in the window. */
export interface Block {
  /** Whose words they are. */
  of: string;
  /** Its upper and lower edge, in px from the top of the window. */
  top: number;
  bottom: number;
}

/** Blocks side by side stand as far from a line as one another, to less than so many px. */
const ALIKE = 1;

/**
 * Who speaks now: the document whose block is nearest to a line across the window.
 *
 * @param blocks those that are in sight
 * @param line in px from the top of the window
 * @returns nobody where no block is in sight, and where blocks of several documents are as near, as
 *   five leaves side by side are: none of them is set off
 */
export function speakerOf(blocks: readonly Block[], line: number): string | undefined {
  const away = blocks.map(({ top, bottom }) => Math.max(0, top - line, line - bottom));
  const least = Math.min(...away);
  const nearest = new Set(
    blocks.filter((_, at) => (away[at] ?? Infinity) < least + ALIKE).map(({ of }) => of),
  );
  return nearest.size === 1 ? [...nearest][0] : undefined;
}
