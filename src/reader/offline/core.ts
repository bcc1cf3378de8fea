/** What is kept for class: the list of its files, where it lies in the browser, and what is said of it. */

/** A file of the site for a class. */
export interface KeptFile {
  /** As it is asked for, such as "/chapters/harm/". */
  path: string;
  /** Its size unpacked. */
  bytes: number;
  /** SHA-256, in hexadecimal digits. */
  hash: string;
}

/** All files of the site for a class, `/offline/manifest.json`. */
export interface Manifest {
  /** Changes where any file changes. */
  edition: string;
  /** Sum of the files as they travel and are kept: texts packed. */
  bytes: number;
  files: readonly KeptFile[];
}

/** What is written down when everything is there; before that, nothing of it is used. */
export interface KeptRecord {
  edition: string;
  /** When, in ISO 8601. */
  since: string;
  files: number;
  bytes: number;
}

export const MANIFEST = '/offline/manifest.json';
/** The page that stands in for a page that is not in the copy. */
export const NOT_KEPT = '/offline/not-kept/';
export const WORKER = '/sw.js';

/** The cache that holds the record, and whether a newer edition was seen. */
export const RECORDS = 'kept';
export const RECORD = '/offline/kept';
export const NEWER = '/offline/newer';

/** Header of a kept text that was packed to take less room. */
export const PACKED = 'X-Kept-Packed';

/** The cache that holds the files of an edition. */
export function cacheOf(edition: string): string {
  return `${RECORDS}-${edition}`;
}

/** Whether a cache is one of ours. */
export function isOurs(cache: string): boolean {
  return cache === RECORDS || cache.startsWith(`${RECORDS}-`);
}

/** A size in words: "640 kB", "3.7 MB". */
export function inWords(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** Whether something read from the network is a list of files. */
export function isManifest(value: unknown): value is Manifest {
  if (typeof value !== 'object' || value === null) return false;
  const { edition, bytes, files } = value as Partial<Record<keyof Manifest, unknown>>;
  const isOf = typeof edition === 'string' && /^[0-9a-f]{16}$/.test(edition);
  return isOf && typeof bytes === 'number' && Array.isArray(files) && files.every(isFile);
}

function isFile(value: unknown): value is KeptFile {
  if (typeof value !== 'object' || value === null) return false;
  const { path, bytes, hash } = value as Partial<Record<keyof KeptFile, unknown>>;
  return (
    typeof path === 'string' &&
    /^\/(?!\/)/.test(path) &&
    typeof bytes === 'number' &&
    typeof hash === 'string'
  );
}

/** How far keeping is, in whole hundredths: 100 only when every file is there. */
export function hundredths(done: number, all: number): number {
  return all === 0 ? 0 : Math.min(100, Math.floor((done / all) * 100));
}

/**
 * A page of the copy that is read while a newer one is there: a line before its text says so.
 * @param day when it was kept, in words
 */
export function withNote(html: string, day: string): string {
  const note = `<p class="kept-note" data-ours>This is the copy that was kept on ${day}. A newer edition is there: <a href="/offline/">update the copy</a>.</p>`;
  return html.replace(/<main id="main"[^>]*>/, (main) => main + note);
}
