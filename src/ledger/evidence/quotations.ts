/** Words that the content quotes from the five documents, wherever they stand. */
import type { Document } from '../schemas/document.ts';
import { DOCUMENT_IDS, type DocumentId, documentId } from '../schemas/ids.ts';
import type { Question } from '../schemas/question.ts';
import type { Statement } from '../schemas/statement.ts';
import { ContentError } from './error.ts';
import { type Fingerprint, partsOf, phraseStands } from './fingerprint.ts';
import { GRAM } from './grams.ts';
import { wordsOf } from './normalise.ts';
import { quotationsOf } from './references.ts';
import { textsOf } from './texts.ts';

/** Quoted words, the document they are said to come from, and where we quote them. */
export interface AttributedQuote {
  document: DocumentId;
  words: string;
  /** File and field. */
  at: string;
}

/** A stretch of a text that is either inside “curly quotes” or outside them. */
export interface Piece {
  quoted: boolean;
  text: string;
}

/**
 * Parts a text of a YAML file at its quotations, so that a page can mark them up.
 *
 * @returns the pieces in order; quoted ones without their marks
 */
export function piecesOf(text: string): Piece[] {
  return text
    .split(/(“[^“”]*”)/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece.startsWith('“')
        ? { quoted: true, text: piece.slice(1, -1) }
        : { quoted: false, text: piece },
    );
}

/**
 * Quotations of a file of statements: the `quote` field, and “curly quotes” anywhere else; in a
 * locator they hold a heading of the document.
 */
export function quotesOfStatements(
  document: DocumentId,
  statements: readonly Statement[],
  file: string,
): AttributedQuote[] {
  return statements.flatMap((statement) =>
    textsOf(statement).flatMap(({ at, key, text }) => {
      const place = `${file}, ${statement.id}.${at}`;
      if (key === 'quote') return [{ document, words: text, at: place }];
      return curly(document, text, place);
    }),
  );
}

/** Quotations of a document's description: “curly quotes”, but for the examples in `locators`. */
export function quotesOfDocument(
  document: DocumentId,
  description: Document,
  file: string,
): AttributedQuote[] {
  return textsOf(description)
    .filter(({ key }) => key !== 'locators')
    .flatMap(({ at, text }) => curly(document, text, `${file}, ${at}`));
}

/** Quotations of a question: “curly quotes” in each document's position and its first line. */
export function quotesOfQuestion({ positions }: Question, file: string): AttributedQuote[] {
  return DOCUMENT_IDS.flatMap((id) =>
    (['answer', 'text'] as const).flatMap((field) =>
      curly(id, positions[id][field] ?? '', `${file}, positions.${id}.${field}`),
    ),
  );
}

/**
 * Quotations of a chapter: `<Q of="nspcc">…</Q>`.
 *
 * @throws ContentError if `of` is not one of the five documents
 */
export function quotesOfChapter(mdx: string, file: string): AttributedQuote[] {
  return quotationsOf(mdx, file).map(({ of, words }) => {
    const known = documentId.safeParse(of);
    if (known.success) return { document: known.data, words, at: `${file}, <Q of="${of}">` };
    throw new ContentError(`${file}, <Q of="${of}">: expected one of ${DOCUMENT_IDS.join(', ')}`);
  });
}

/**
 * Quotations whose words do not stand in their document.
 *
 * @returns one line per fault: file, field, value and what was expected
 */
export function quoteFaults(
  quotes: readonly AttributedQuote[],
  fingerprints: Readonly<Partial<Record<DocumentId, Fingerprint>>>,
): string[] {
  return quotes.flatMap(({ document, words, at }) => {
    const fingerprint = fingerprints[document];
    if (fingerprint && phraseStands(words, fingerprint)) return [];
    // A short phrase may well stand there: the fingerprint knows only those it was made for.
    const short = partsOf(words).some((part) => wordsOf(part).length < GRAM)
      ? ', or, as it has under five in a row, a fingerprint made with it: npm run fingerprint'
      : '';
    return [
      `${at}: "${words}" does not stand in the document "${document}"; expected its exact words${short}`,
    ];
  });
}

function curly(document: DocumentId, text: string, at: string): AttributedQuote[] {
  const quoted = piecesOf(text).filter((piece) => piece.quoted);
  return quoted.map((piece) => ({ document, words: piece.text, at }));
}
