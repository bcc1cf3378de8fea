/** What stands on the tab of a page, and above it in a list of results. */

/** Results of a search show about so many characters. */
export const MOST_IN_TITLE = 70;

/**
 * Title of a page with the site's name. A long title stands alone: it is never cut, and a name after it
 * would not be seen.
 * @param title without the site's name; none on the opening page
 */
export function fullTitle(title: string | undefined, name: string): string {
  if (title === undefined) return name;
  const full = `${title} | ${name}`;
  return full.length <= MOST_IN_TITLE ? full : title;
}
