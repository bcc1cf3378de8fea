/** How the service worker answers: from the copy where it has the file, else from the network. */
import { cacheOf, type KeptRecord, NOT_KEPT, PACKED, withNote } from './core.ts';
import { askManifest } from './manifest.ts';
import { markNewer, readRecord, sawNewer } from './records.ts';

/** Whether a request is one that the copy may answer. */
export function mayAnswer({ method, url, cache }: Request): boolean {
  const { origin } = new URL(url);
  // What is fetched past every cache is what the copy is made from.
  return method === 'GET' && origin === location.origin && cache !== 'no-store';
}

/**
 * The copy goes first: in a class, a network in doubt is worse than none. So pages and their parts are always of
 * one edition.
 */
export async function answer(request: Request): Promise<Response> {
  // A copy that cannot be read is as good as none.
  const record = await readRecord().catch(() => undefined);
  const found = record && (await fromCopy(record, request).catch(() => undefined));
  if (found) return found;
  try {
    return await fetch(request);
  } catch (error) {
    const page = record && request.mode === 'navigate' ? await file(record, NOT_KEPT) : undefined;
    if (!page) throw error;
    return new Response(page.body, { status: 503, headers: page.headers });
  }
}

/** Asks whether a newer edition is there, and remembers the answer. No network is no answer. */
export async function look(): Promise<void> {
  const record = await readRecord();
  if (!record) return;
  const manifest = await askManifest();
  if (manifest) await markNewer(manifest.edition !== record.edition);
}

async function fromCopy(record: KeptRecord, request: Request): Promise<Response | undefined> {
  const { pathname, search } = new URL(request.url);
  const found = await file(record, pathname);
  if (request.mode !== 'navigate') return found;
  if (found) return (await sawNewer()) ? noted(found, record) : found;
  // An address without its last slash leads to the one with it, as on the server.
  const page = await file(record, `${pathname}/`);
  return page && Response.redirect(`${pathname}/${search}`, 301);
}

async function file({ edition }: KeptRecord, path: string): Promise<Response | undefined> {
  // With the origin: a path that begins with two slashes would be read as another site's.
  const address = location.origin + path;
  const found = await caches.match(address, { cacheName: cacheOf(edition) });
  if (!found?.body || !found.headers.has(PACKED)) return found;
  const headers = new Headers(found.headers);
  headers.delete(PACKED);
  return new Response(found.body.pipeThrough(new DecompressionStream('gzip')), { headers });
}

async function noted(page: Response, { since }: KeptRecord): Promise<Response> {
  const day = new Date(since).toLocaleDateString('en-GB', { dateStyle: 'long' });
  return new Response(withNote(await page.text(), day), { headers: page.headers });
}
