import { type Document, GUIDE_PARTS } from '../schemas/document.ts';

/** Statements that the reading guide of a document rests on, in the order of its parts. */
export function guideCites({ cites }: Pick<Document, 'cites'>): string[] {
  return GUIDE_PARTS.flatMap((part) => cites[part] ?? []);
}
