/** PDFs, as Chromium and LibreOffice write them. */

/** Pages of a PDF: each is an object of its own. */
export function pagesIn(pdf: Uint8Array): number {
  return new TextDecoder('latin1').decode(pdf).match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
