/** Keeping the site, and letting it go. */
import { cacheOf, isOurs, type KeptFile, type Manifest, PACKED } from './core.ts';
import { writeRecord } from './records.ts';

/** How many files travel at a time. */
const AT_ONCE = 4;
/** What gains by being packed. */
const TEXT = /^(text\/|application\/json|image\/svg\+xml)/;

/** A file that did not come, or came other than the list says. */
export class FileError extends Error {
  override name = 'FileError';
}

/**
 * Fetches every file into a cache of its own and, when all are there, switches to it. What goes wrong before that
 * leaves nothing of it behind, and the copy that was kept before is as it was.
 * @param tell called after each file with the files so far
 * @param signal stops it
 * @throws FileError, AbortError, QuotaExceededError and whatever else a cache throws
 */
export async function keep(
  manifest: Manifest,
  tell: (files: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const { edition, files, bytes } = manifest;
  const name = cacheOf(edition);
  // A file that fails stops the others at once.
  const failed = new AbortController();
  const stop = failed.signal;
  const onStop = () => failed.abort(signal.reason);
  signal.addEventListener('abort', onStop);
  let done = 0;
  try {
    signal.throwIfAborted();
    await caches.delete(name);
    const cache = await caches.open(name);
    const waiting = [...files];
    const work = async () => {
      for (let file = waiting.shift(); file; file = waiting.shift()) {
        await keepFile(cache, file, stop);
        done += 1;
        tell(done);
      }
    };
    const working = Array.from({ length: AT_ONCE }, work);
    await Promise.all(working).catch(async (error: unknown) => {
      failed.abort();
      // What is under way would write into a cache that is gone.
      await Promise.allSettled(working);
      throw error;
    });
    stop.throwIfAborted();
    await writeRecord({ edition, since: new Date().toISOString(), files: files.length, bytes });
  } catch (error) {
    await caches.delete(name);
    throw error;
  } finally {
    signal.removeEventListener('abort', onStop);
  }
  await deleteCaches((other) => other.startsWith(cacheOf('')) && other !== name);
}

/** Takes away what a tab left behind that was closed while it kept the site. */
export async function tidy(edition: string | undefined): Promise<void> {
  const used = edition === undefined ? undefined : cacheOf(edition);
  await deleteCaches((name) => name.startsWith(cacheOf('')) && name !== used);
}

/** Lets everything go: copies, the record of them, and the service worker. */
export async function remove(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration('/');
  await registration?.unregister();
  await deleteCaches(isOurs);
}

async function deleteCaches(which: (name: string) => boolean): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter(which).map((name) => caches.delete(name)));
}

async function keepFile(cache: Cache, file: KeptFile, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  // Past every cache, our own copy of before among them.
  const response = await fetch(file.path, { cache: 'no-store', signal }).catch((cause: unknown) => {
    signal.throwIfAborted();
    throw new FileError(`${file.path} did not come`, { cause });
  });
  if (!response.ok || response.redirected)
    throw new FileError(`${file.path} was answered with ${response.status}`);
  const bytes = await response.arrayBuffer();
  if ((await sha256(bytes)) !== file.hash)
    throw new FileError(`${file.path} is not the one that was listed`);
  signal.throwIfAborted();
  await cache.put(file.path, toKeep(bytes, response.headers));
}

/** A response with its headers; texts are packed where the browser can, so that they take a fifth of the room. */
function toKeep(bytes: ArrayBuffer, from: Headers): Response {
  const headers = new Headers(from);
  headers.delete('Content-Encoding');
  headers.delete('Content-Length');
  if (!('CompressionStream' in globalThis) || !TEXT.test(headers.get('Content-Type') ?? ''))
    return new Response(bytes, { headers });
  headers.set(PACKED, 'gzip');
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Response(packed, { headers });
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
