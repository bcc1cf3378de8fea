/** Pages of another site, on this machine: each answers with what it was given, and with its own policy. */
import { createServer } from 'node:http';
import { freePort } from '../../lib/ports.ts';

/** Another site that runs until it is stopped. */
export interface Host {
  /**
   * Puts an article there.
   * @param body HTML of the article
   * @param policy its content security policy, sent as a header; left out, it allows everything
   * @returns address of the page
   */
  put: (body: string, policy?: string) => string;
  stop: () => void;
}

/** Starts it at `localhost`: another origin, and another site, than `127.0.0.1`. */
export async function startHost(): Promise<Host> {
  const pages: { html: string; policy?: string }[] = [];
  const server = createServer((request, response) => {
    const page = pages[Number(request.url?.slice(1))];
    response.writeHead(page ? 200 : 404, {
      'Content-Type': 'text/html; charset=utf-8',
      ...(page?.policy !== undefined && { 'Content-Security-Policy': page.policy }),
    });
    response.end(page?.html ?? 'not here');
  });
  const port = await freePort('localhost');
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve));
  return {
    put: (body, policy) => {
      const html = `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>An article</title><body>${body}`;
      pages.push({ html, ...(policy !== undefined && { policy }) });
      return `http://localhost:${port}/${pages.length - 1}`;
    },
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
