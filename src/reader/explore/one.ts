/** A page has one explorable: each brings its own part of Svelte, and a budget holds for the page. */

const onPage = new WeakMap<object, string>();

/**
 * Takes the page's one place.
 * @param page the request that the page answers, the same object for the whole page
 * @param id the explorable
 * @param path the page's path, for the message
 * @throws Error where another explorable has taken it
 */
export function takePlace(page: object, id: string, path: string): void {
  const other = onPage.get(page);
  if (other !== undefined)
    throw new Error(
      `${path}: <Explore id="${id}">: the page already has "${other}"; expected one explorable on a page`,
    );
  onPage.set(page, id);
}
