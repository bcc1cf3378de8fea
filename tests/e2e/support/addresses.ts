/** Where the servers answer: written into the environment by servers.ts, read by the tests. */

/** The servers of one test run. */
export interface Addresses {
  preview: string;
  /** Absent where nginx is not installed. */
  nginx?: string;
  /** An empty page of another site, served by the same nginx. */
  host?: string;
}

const NAMES = { preview: 'SITE_PREVIEW', nginx: 'SITE_NGINX', host: 'SITE_HOST' } as const;

/** Tells the worker processes, which inherit the environment. */
export function publish(addresses: Addresses): void {
  process.env[NAMES.preview] = addresses.preview;
  if (addresses.nginx !== undefined) process.env[NAMES.nginx] = addresses.nginx;
  if (addresses.host !== undefined) process.env[NAMES.host] = addresses.host;
}

/** Address of a server without a slash at the end; undefined where it does not run. */
export function addressOf(server: keyof Addresses): string | undefined {
  return process.env[NAMES[server]];
}

/** Address of a server that is needed. Throws where it does not run. */
export function needAddress(server: keyof Addresses): string {
  const address = addressOf(server);
  if (address === undefined)
    throw new Error(`${NAMES[server]}: the ${server} server is not running`);
  return address;
}
