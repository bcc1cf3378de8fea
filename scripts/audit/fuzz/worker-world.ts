/** A browser as the service worker finds it: caches that hold something, and a network that answers or not. */
import { cacheOf, NOT_KEPT, RECORD, RECORDS } from '../../../src/reader/offline/core.ts';

const ORIGIN = 'https://ours.example';
export const EDITION = '0123456789abcdef';

/** What is in the browser's caches. */
export interface World {
  /** What the record holds, as text; undefined where there is none. */
  record: string | undefined;
  /** Paths that are kept. */
  kept: readonly string[];
  online: boolean;
}

/** Does something in such a browser, and puts back what was there before. */
export async function within<T>(world: World, work: () => Promise<T>): Promise<T> {
  const names = ['caches', 'location', 'fetch'] as const;
  const before = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  const redirect = Response.redirect.bind(Response);
  const own = Object.getOwnPropertyDescriptor(Response, 'redirect');
  const put = { caches: cachesOf(world), location: new URL(ORIGIN), fetch: fetchOf(world) };
  try {
    for (const [name, value] of Object.entries(put))
      Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
    // Node knows no address of its own that a path could belong to.
    Response.redirect = (to, status) => redirect(new URL(to, ORIGIN), status);
    return await work();
  } finally {
    if (own) Object.defineProperty(Response, 'redirect', own);
    names.forEach((name, at) => {
      Reflect.deleteProperty(globalThis, name);
      if (before[at]) Object.defineProperty(globalThis, name, before[at]);
    });
  }
}

function cachesOf({ record, kept }: World) {
  const pages = new Set([NOT_KEPT, ...kept].map((path) => new URL(ORIGIN + path).href));
  return {
    has: () => Promise.resolve(record !== undefined),
    match(path: string, { cacheName }: { cacheName: string }) {
      const { href } = new URL(path, ORIGIN);
      if (cacheName === RECORDS)
        return Promise.resolve(path === RECORD ? new Response(record) : undefined);
      return Promise.resolve(
        cacheName === cacheOf(EDITION) && pages.has(href)
          ? new Response(`copy of ${path}`)
          : undefined,
      );
    },
  };
}

function fetchOf({ online }: World) {
  return () =>
    online
      ? Promise.resolve(new Response('from the network'))
      : Promise.reject(new TypeError('no'));
}
