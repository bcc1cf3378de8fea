import { createHash } from 'node:crypto';
import { files } from './book.ts';

/** Digits of a digest that readers see. */
const DIGITS = 16;

/**
 * A short name for some texts: another text, path or file gives another name.
 *
 * @param files path and text; their order does not matter
 * @returns the first 16 hexadecimal digits of a SHA-256 over path, zero byte, text, zero byte of
 *   each file, in the order of their paths by code unit
 */
export function digestOf(files: readonly { file: string; text: string }[]): string {
  const hash = createHash('sha256');
  for (const { file, text } of [...files].sort((a, b) => (a.file < b.file ? -1 : 1)))
    hash.update(`${file}\0${text}\0`);
  return hash.digest('hex').slice(0, DIGITS);
}

/** What the numbers of this build were measured from: everything under content/. */
export const contentDigest: string = digestOf([...files].map(([file, text]) => ({ file, text })));
