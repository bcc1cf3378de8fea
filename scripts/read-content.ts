/** Reads content/ the way tests and scripts need it: every file against its schema, nothing drawn. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { loadFingerprint } from '../src/ledger/evidence/fingerprint-file.ts';
import type { Fingerprint } from '../src/ledger/evidence/fingerprint.ts';
import { splitMdx } from '../src/ledger/evidence/mdx.ts';
import * as parse from '../src/ledger/evidence/parse.ts';
import { type DocumentId, DOCUMENT_IDS } from '../src/ledger/schemas/ids.ts';

/** A file of content. */
export interface Source {
  /** Path from the root of the repo. */
  file: string;
  /** Name without ending: the id. */
  id: string;
  text: string;
}

/** The files in a folder of content/ (".": content/ itself) whose names end in `end`, by name; none if it is missing. */
export function sourcesIn(folder: string, end: string): Source[] {
  const path = folder === '.' ? 'content' : `content/${folder}`;
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith(end))
    .sort()
    .map((name) => read(`${path}/${name}`, name.slice(0, -end.length)));
}

/** One file, such as `content/site.yaml`. */
export function read(file: string, id = file): Source {
  return { file, id, text: readFileSync(file, 'utf8') };
}

/** What `make` returns for each document that has a file, by document id. */
function byDocument<T>(
  folder: string,
  end: string,
  make: (text: string, file: string) => T,
): Partial<Record<DocumentId, T>> {
  const made: Partial<Record<DocumentId, T>> = {};
  for (const { id, file, text } of sourcesIn(folder, end)) {
    const known = DOCUMENT_IDS.find((name) => name === id);
    if (known === undefined) {
      throw new Error(`${file}: "${id}" is not one of ${DOCUMENT_IDS.join(', ')}`);
    }
    made[known] = make(text, file);
  }
  return made;
}

/** Descriptions of the documents. */
export function readDocuments() {
  return byDocument('documents', '.yaml', parse.parseDocument);
}

/** Statements by document. */
export function readStatements() {
  return byDocument('statements', '.yaml', parse.parseStatements);
}

/** Fingerprints by document. */
export function readFingerprints(): Partial<Record<DocumentId, Fingerprint>> {
  return byDocument('fingerprints', '.json', loadFingerprint);
}

/** Sources from outside the five documents. */
export function readContext() {
  return sourcesIn('context', 'sources.yaml').flatMap(({ text, file }) =>
    parse.parseContext(text, file),
  );
}

/** Questions with their ids. */
export function readQuestions() {
  return sourcesIn('questions', '.yaml').map(({ id, file, text }) => ({
    id,
    file,
    ...parse.parseQuestion(text, file),
  }));
}

/** Every text in MDX: chapters and the home page. Their frontmatter is not checked here. */
export function readProse() {
  return [...sourcesIn('.', '.mdx'), ...sourcesIn('chapters', '.mdx')].map(({ file, text }) => ({
    file,
    ...splitMdx(text),
  }));
}
