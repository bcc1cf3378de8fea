/** Ports of this machine. */
import { createServer } from 'node:net';

/** True where nothing listens on a port of a host. */
async function isFree(port: number, host: string): Promise<boolean> {
  return (await listen(port, host)) !== undefined;
}

/** A port that nothing listens on, chosen by the system. */
export async function freePort(host = '127.0.0.1'): Promise<number> {
  const port = await listen(0, host);
  if (port === undefined) throw new Error(`no free port on "${host}"`);
  return port;
}

/** The first free port from the one that was asked for, at most `tries` further on. */
export async function nextFreePort(wanted: number, host: string, tries = 50): Promise<number> {
  for (let port = wanted; port < wanted + tries && port <= 65_535; port += 1) {
    if (await isFree(port, host)) return port;
  }
  throw new Error(`PORT: no free port on "${host}" from ${wanted} to ${wanted + tries - 1}`);
}

/** Listens for a moment: the port it got, or undefined where that is refused. */
function listen(port: number, host: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(undefined);
    });
    server.listen(port, host, () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' ? address?.port : undefined);
      });
    });
  });
}
