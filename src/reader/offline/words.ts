/** What the page says of the copy. */
import { inWords, type KeptRecord, type Manifest } from './core.ts';

/** How much it takes: "It takes 3.7 MB (612 files) …". */
export function takes({ bytes, files }: Manifest): string {
  return `It takes ${inWords(bytes)} (${files.length} files), once, over the network you are on now, and as much room on this device.`;
}

/** How far keeping is. */
export function progress(done: number, all: number): string {
  return `${done} of ${all} files`;
}

/** Since when there is a copy, and how large it is. */
export function keptSince({ since, files, bytes }: KeptRecord): string {
  const day = new Date(since).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });
  return `Kept since ${day}: ${files} files, ${inWords(bytes)}.`;
}

/** Whether a newer edition is there; undefined where nobody could be asked. */
export function newer(is: boolean | undefined): string {
  if (is === undefined)
    return 'Whether a newer edition is there cannot be seen now: the network does not answer.';
  return is ? 'A newer edition is there.' : 'It is the latest edition.';
}

/** Why keeping ended before everything was there, and how things stand now. */
export function failure(error: unknown, hasCopy: boolean): string {
  const now = hasCopy
    ? 'The copy that was kept before is as it was.'
    : 'Nothing of it was kept on this device.';
  return `${why(error)} ${now}`;
}

function why(error: unknown): string {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'AbortError') return 'Stopped.';
  if (name === 'QuotaExceededError')
    return 'There is not enough room in this browser. Free some space, or take the ZIP file instead.';
  if (name === 'FileError')
    return 'A file did not come whole. The network may have gone, or the site has just changed. Please try again.';
  return 'Your browser did not let us keep the site. It may be a private window. The ZIP file works everywhere.';
}
