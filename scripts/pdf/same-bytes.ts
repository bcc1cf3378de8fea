/** What differs between two PDFs of one page is when they were made: that becomes the day of the site. */

const DATE = /(\/(?:CreationDate|ModDate) ?\(D:)\d{14}/g;

/**
 * The same PDF, made at noon of a day. Nothing moves in it, since its own table says where each part begins.
 * @param day YYYY-MM-DD
 */
export function madeOn(pdf: Uint8Array, day: string): Uint8Array {
  const time = `${day.replaceAll('-', '')}120000`;
  const text = Buffer.from(pdf).toString('latin1');
  return Buffer.from(
    text.replaceAll(DATE, (_, start: string) => start + time),
    'latin1',
  );
}
