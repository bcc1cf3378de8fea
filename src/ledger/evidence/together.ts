/** Where a locator goes on below a heading. */
const BELOW = /^(.+?), ((?:paragraphs?|bullets?|items?|list|lines?|impact|box|footnotes?) .+)$/;

/**
 * Several locators of one document as one line, for a card that has little room.
 * @returns each place once, in the order given; what stands below the same heading follows it
 */
export function together(locators: readonly string[]): string {
  const places = new Map<string, Set<string>>();
  for (const locator of locators) {
    const [, heading = locator, below] = BELOW.exec(locator) ?? [];
    const found = places.get(heading) ?? new Set();
    if (below !== undefined) found.add(below);
    places.set(heading, found);
  }
  return [...places].map(([heading, below]) => [heading, ...below].join(', ')).join('; ');
}
