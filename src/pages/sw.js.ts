/** The service worker stands at the root, since it answers for the whole site; its code is a bundle of its own. */
import worker from '../reader/offline/worker.ts?worker&url';

export function GET(): Response {
  return new Response(`importScripts(${JSON.stringify(worker)});\n`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
}
