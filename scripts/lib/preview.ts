/** Astro's own preview of the built site. */
import { preview } from 'astro';

/** A server that runs until it is stopped. */
export interface Served {
  /** Where it answers, without a slash at the end. */
  url: string;
  stop: () => Promise<void>;
}

/**
 * Serves `dist` of a project at a host and port.
 * The function is used rather than the command, which may put itself into the background.
 */
export async function servePreview(root: string, host: string, port: number): Promise<Served> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const server = await preview({
    root,
    logLevel: 'error',
    server: { host, port, ...(isLocal(host) ? {} : { allowedHosts: true }) },
  });
  return { url: `http://${shownHost(host)}:${server.port}`, stop: () => server.stop() };
}

function isLocal(host: string): boolean {
  return ['localhost', '127.0.0.1', '::1'].includes(host);
}

/** A host as it stands in an address: "any" becomes this machine, IPv6 gets its brackets. */
function shownHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
