/** Several files as one, the same bytes each time. */
import { createHash } from 'node:crypto';
import { zipSync, type Zippable } from 'fflate';
import type { PackedFile } from '../../ledger/export/package.ts';

/** A file before it is packed. */
export interface ZipFile {
  /** Path inside, with slashes; no two alike, none that leads out. */
  path: string;
  content: string | Uint8Array;
}

/** What is packed already gains nothing. */
const PACKED = /\.(png|zip|pdf|woff2)$/;

/** Size and hash of a file. */
export function packed({ path, content }: ZipFile): PackedFile {
  const bytes = bytesOf(content);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { path, bytes: bytes.length, sha256 };
}

/**
 * A ZIP file.
 * @param files in the order in which they stand in it
 * @param day date that all of them get, YYYY-MM-DD
 * @throws where two files have one path, or a path leads out of the folder it is unpacked to
 */
export function toZip(files: readonly ZipFile[], day: string): Uint8Array {
  const entries: Zippable = {};
  for (const { path, content } of files) {
    if (path in entries) throw new Error(`zip: "${path}" is there twice`);
    if (path.startsWith('/') || path.split('/').includes('..'))
      throw new Error(`zip: "${path}" leads out of its folder`);
    entries[path] = [bytesOf(content), { level: PACKED.test(path) ? 0 : 9, mtime: noon(day) }];
  }
  return zipSync(entries);
}

/** ZIP has no time zone and the library writes local time: noon here is noon in the file, everywhere. */
function noon(day: string): Date {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12);
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
