/** The service worker. It is there only where a reader has asked for a copy (page.ts). */
import { answer, look, mayAnswer } from './answer.ts';

/** The parts of a service worker that TypeScript does not know beside a page. */
interface Waiting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked extends Waiting {
  request: Request;
  respondWith(response: Promise<Response>): void;
}
interface Worker extends EventTarget {
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
}

/** At most so often, in milliseconds, it is asked whether a newer edition is there. */
const PAUSE = 15 * 60_000;
const here = globalThis as unknown as Worker;
let looked = 0;

here.addEventListener('install', (event) => {
  (event as Waiting).waitUntil(here.skipWaiting());
});
here.addEventListener('activate', (event) => {
  (event as Waiting).waitUntil(here.clients.claim());
});
here.addEventListener('fetch', (event) => {
  const asked = event as Asked;
  if (!mayAnswer(asked.request)) return;
  asked.respondWith(answer(asked.request));
  if (asked.request.mode !== 'navigate' || !navigator.onLine || Date.now() - looked < PAUSE) return;
  looked = Date.now();
  asked.waitUntil(look());
});
