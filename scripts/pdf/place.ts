/** Places in a built page that are filled after PDFs were made. */

/** Where the page of a sheet leads to its PDFs. */
export const PDF_PLACE = 'data-pdf';
/** Where the page of a plan says what its package holds. */
export const PACKAGE_PLACE = 'data-package';

/** As built, or as an earlier run left it. */
function placeOf(name: string): RegExp {
  return new RegExp(`<span ${name}(?:="")?>[^]*?</span>`);
}

/** Whether a page has such a place. */
export function hasPlace(html: string, name: string): boolean {
  return placeOf(name).test(html);
}

/**
 * The page with its place filled.
 * @param from path of the page, for the error
 * @throws where it has no such place
 */
export function fillPlace(html: string, name: string, content: string, from: string): string {
  if (!hasPlace(html, name)) throw new Error(`${from}: expected <span ${name}>`);
  return html.replace(placeOf(name), () => `<span ${name}>${content}</span>`);
}
