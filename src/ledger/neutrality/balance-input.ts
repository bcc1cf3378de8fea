import type { Coverage } from '../schemas/coverage.ts';
import type { Document } from '../schemas/document.ts';
import type { DocumentId } from '../schemas/ids.ts';
import type { Question } from '../schemas/question.ts';
import type { Statement } from '../schemas/statement.ts';
import type { Words } from '../schemas/words.ts';
import type { ByDocument, Passage } from './balance-passages.ts';
import type { Concern } from './concerns.ts';

/** A quotation, whose it is, and where it stands. */
export interface Quotation {
  document: DocumentId;
  words: string;
  at: string;
}

/** Everything that is measured. */
export interface BalanceInput {
  questions: readonly (Question & { id: string })[];
  /** The home page and the chapters, in reading order. */
  texts: readonly { id: string; title: string; passages: readonly Passage[] }[];
  documents: ByDocument<Pick<Document, 'short' | 'introduced' | 'subject'>>;
  statements: ByDocument<readonly Statement[]>;
  /** The home page’s blocks on what should be kept safe. */
  concerns: readonly Concern[];
  /** Words of each document, as its fingerprint counts them. */
  lengths: ByDocument<number>;
  charts: readonly { cites: readonly string[] }[];
  /** Quotations of chapters and of positions, each where it stands. */
  quotations: Record<'texts' | 'positions' | 'elsewhere', readonly Quotation[]>;
  /** What we wrote, quotations, titles and names left out. */
  ownTexts: readonly { at: string; text: string }[];
  coverage: Coverage;
  words: Words;
}
