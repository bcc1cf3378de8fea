/** Where a locator goes on below a heading. */
const BELOW = /^(.+?), ((?:paragraphs?|bullets?|items?|list|lines?|impact|box|footnotes?) .+)$/;

/** Where one locator names two places. */
const APART = /; |, and (?=“)/;
/** A title longer than this is cut after a word: a card has no room for it, and the live page has it whole. */
const LONG_TITLE = /“([^”]{30}[^” ]*)[^”]{6,}”/g;

/**
 * Several locators of one document as one line, for a card that has little room.
 * @returns each place once, in the order given; what stands below the same heading follows it, and long titles are cut
 */
export function together(locators: readonly string[]): string {
  const places = new Map<string, Set<string>>();
  for (const piece of locators.flatMap((locator) => locator.split(APART))) {
    const place = piece.replace(/^(?:also|again in) /, '');
    const [, heading = place, below] = BELOW.exec(place) ?? [];
    const found = places.get(heading) ?? new Set();
    if (below !== undefined) found.add(below);
    places.set(heading, found);
  }
  return [...places]
    .map(([heading, below]) => [heading.replaceAll(LONG_TITLE, '“$1 …”'), ...below].join(', '))
    .join('; ');
}
