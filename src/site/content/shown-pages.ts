/** What the preview images of pages show that lead to others. */
import { DOCUMENT_IDS, type DocumentId } from '../../ledger/schemas/ids.ts';
import { book } from './book.ts';
import { getDocument, getQuestion } from './load.ts';
import { lengthOf } from './outlines.ts';
import { leavesOf, type Shown, shownAtHome, shownChart, type ShownLeaf } from './shown.ts';

const AT = 'preview';
/** The question whose five answers stand for the comparison. */
const COMPARED = 'on-device';

/** A leaf for each document, in the fixed order. */
function five(of: (id: DocumentId) => Omit<ShownLeaf, 'document'>): Shown {
  return { leaves: DOCUMENT_IDS.map((document) => ({ document, ...of(document) })) };
}

function statementsOf(id: DocumentId): number {
  return book.statements[id].length;
}

/** Path of a page, and what it shows. */
const PAGES: Readonly<Record<string, () => Shown | undefined>> = {
  '/': shownAtHome,
  '/chapters/': () => shownChart('check-paths'),
  '/compare/': () => ({ leaves: leavesOf(COMPARED, true) }),
  '/charts/': () => shownChart('reports-by-year'),
  '/documents/': () => five((id) => ({ does: getDocument(id, AT).line })),
  '/questions/': () => shownChart('position-strips'),
  '/evidence/': () => five((id) => ({ does: 'statements', squares: statementsOf(id) })),
  '/glossary/': () => shownChart('end-to-end-or-transit'),
  '/method/': () => five((id) => ({ does: lengthOf(getDocument(id, AT)) })),
  '/teach/': () => shownChart('who-should-act'),
  '/search/': () => five((id) => ({ does: `${statementsOf(id)} statements to find` })),
};

/** What stands in the preview of such a page; nothing where a picture would say less than its words. */
export function shownAt(path: string): Shown | undefined {
  return PAGES[path]?.();
}

/** What the image of the comparison shows. */
export const COMPARED_LINE = `One of them: ${getQuestion(COMPARED, AT).question}`;
