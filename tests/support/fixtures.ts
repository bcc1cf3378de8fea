import { readFileSync } from 'node:fs';
import { makeFingerprint } from '../../src/ledger/evidence/fingerprint.ts';
import { buildLedger } from '../../src/ledger/evidence/ledger.ts';
import {
  parseContext,
  parseDocument,
  parseQuestion,
  parseStatements,
} from '../../src/ledger/evidence/parse.ts';

/** Text of a file of tests/fixtures, such as `good/chapter.mdx`. */
export function fixture(name: string): string {
  return readFileSync(`tests/fixtures/${name}`, 'utf8');
}

/** Parts of a small sound content: one document about a lamp, in place of the NSPCC report. */
export function goodParts() {
  return {
    documents: { nspcc: parseDocument(fixture('good/document.yaml'), 'document.yaml') },
    statements: { nspcc: parseStatements(fixture('good/statements.yaml'), 'statements.yaml') },
    context: parseContext(fixture('good/context.yaml'), 'context.yaml'),
  };
}

/** The ledger of the sound content. */
export function goodLedger() {
  return buildLedger(goodParts());
}

/** The question of the sound content. */
export function goodQuestion() {
  return parseQuestion(fixture('good/question.yaml'), 'question.yaml');
}

/** The fingerprint of the sound content's document, with two short phrases. */
export function goodFingerprint() {
  return makeFingerprint(fixture('good/source.txt'), ['the oil was late', 'Nights']);
}
