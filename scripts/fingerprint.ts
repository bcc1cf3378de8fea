/**
 * Makes content/fingerprints/<id>.json from the text of a document:
 *
 *   npm run fingerprint -- crin=path/to/crin.txt nspcc=path/to/nspcc.txt
 *
 * Run it again when a document is read anew or a quotation under five words is added: only whole
 * short quotations that stand in the text are kept, as hashes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { makeFingerprint, partsOf, phraseStands } from '../src/ledger/evidence/fingerprint.ts';
import { storeFingerprint } from '../src/ledger/evidence/fingerprint-file.ts';
import { GRAM } from '../src/ledger/evidence/grams.ts';
import { wordsOf } from '../src/ledger/evidence/normalise.ts';
import { type DocumentId, documentId } from '../src/ledger/schemas/ids.ts';
import { openBook } from '../src/site/book/open.ts';
import { proseOf, quotesOf } from '../src/site/book/views.ts';
import { readFiles } from './read-content.ts';

const USAGE = 'Usage: npm run fingerprint -- <document>=<path to its text> …';

const files = readFiles();
const { book, faults } = openBook(files);
// A quotation that stands in no fingerprint yet is a fault, and the reason to be here.
if (!book) throw new Error(faults.join('\n'));
const quotes = quotesOf(book, proseOf(book, files));
const wanted = process.argv.slice(2).map(argumentOf);
if (wanted.length === 0) throw new Error(USAGE);
mkdirSync('content/fingerprints', { recursive: true });
for (const { document, path } of wanted) make(document, path);

function argumentOf(argument: string): { document: DocumentId; path: string } {
  const [name, path] = argument.split(/=(.*)/s);
  const known = documentId.safeParse(name);
  if (known.success && path) return { document: known.data, path };
  throw new Error(`"${argument}" is not <document>=<path>. ${USAGE}`);
}

function make(document: DocumentId, path: string): void {
  const ours = quotes.filter((quote) => quote.document === document);
  const short = ours
    .flatMap(({ words }) => partsOf(words))
    .filter((part) => wordsOf(part).length < GRAM);
  const fingerprint = makeFingerprint(readFileSync(path, 'utf8'), short);
  const file = `content/fingerprints/${document}.json`;
  writeFileSync(file, storeFingerprint(fingerprint));
  const { words, grams, phrases } = fingerprint;
  console.log(`${file}: ${words} words, ${grams.size} hashes, ${phrases.size} short phrases`);
  for (const { words: phrase, at } of ours.filter(
    (quote) => !phraseStands(quote.words, fingerprint),
  )) {
    console.log(`  not found: ${at}: "${phrase}"`);
  }
}
