/** Over a line on which files of styles are late, the opening of a page is there before them. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { PHONE, Reader } from './reader.ts';

/** Far later than any browser needs for a first page, in milliseconds. */
const LATE_MS = 1500;

/** The site as over such a line, and what ends it. */
async function late(site: string): Promise<{ url: string; stop: () => void }> {
  const server = createServer((request, response) => {
    void (async () => {
      const path = request.url ?? '/';
      if (path.endsWith('.css')) await wait(LATE_MS);
      const answer = await fetch(site + path);
      const type = answer.headers.get('content-type') ?? 'text/plain';
      response.writeHead(answer.status, { 'content-type': type, 'cache-control': 'no-store' });
      response.end(Buffer.from(await answer.arrayBuffer()));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, stop: () => server.close() };
}

/**
 * The first words are drawn before any file of styles has come; once they have, all is to be seen. WebKitGTK may
 * wait for them: it is asked for the second alone (Chromium: tests/e2e/first-view.spec.ts).
 */
export async function opening({ engine, site }: Reader): Promise<void> {
  const { url, stop } = await late(site);
  try {
    const reader = new Reader(engine, url);
    await engine.resize(...PHONE);
    for (const path of ['/questions/', '/evidence/']) {
      await reader.go(path);
      if (engine.name !== 'WebKitGTK')
        await reader.until(
          `${path}: drawn before its styles`,
          `performance.getEntriesByName('first-contentful-paint')[0].startTime <
          Math.min(...performance.getEntriesByType('resource')
            .filter(({ name }) => name.endsWith('.css')).map(({ responseEnd }) => responseEnd))`,
        );
      await reader.until(
        `${path}: the rest is to be seen`,
        `getComputedStyle(document.querySelector('.foot a')).visibility === 'visible'`,
      );
    }
  } finally {
    stop();
  }
}
