/** Links from a sheet's page to its PDFs. A plain build has none, so that none leads nowhere. */
import { fillPlace, hasPlace, PDF_PLACE } from './place.ts';

/** Paper that a PDF is made for, and how its file ends. */
export const PAPERS = [
  { format: 'A4', end: 'a4', label: 'PDF, A4' },
  { format: 'Letter', end: 'letter', label: 'PDF, US Letter' },
] as const;

/** Whether a page is a sheet. */
export function isSheet(html: string): boolean {
  return hasPlace(html, PDF_PLACE);
}

/** Name of a sheet's PDF in the folder of all: "/handouts/position-cards/law/" → "position-cards-law-a4.pdf". */
export function pdfName(path: string, end: string): string {
  return `${path.split('/').filter(Boolean).slice(1).join('-')}-${end}.pdf`;
}

/**
 * The page of a sheet with links to its PDFs.
 * @param path of the sheet, such as "/handouts/restatement/"
 * @throws where the page has no place for them
 */
export function withLinks(html: string, path: string): string {
  const links = PAPERS.map(
    ({ end, label }) =>
      `<a href="/handouts/${pdfName(path, end)}" type="application/pdf">${label}</a>`,
  );
  return fillPlace(html, PDF_PLACE, links.join(' '), path);
}
