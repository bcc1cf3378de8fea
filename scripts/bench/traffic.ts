/** What travels to a browser while a page is open. */
import type { CDPSession } from '@playwright/test';
import type { Kind } from '../lib/resources.ts';

/** Requests that were answered, and bytes of the answers as sent, heads included, for each kind of file. */
export interface Traffic {
  requests: number;
  bytes: Record<Kind, number>;
}

/** Kinds of resources in the browser's words → in ours. */
const KINDS: Readonly<Record<string, Kind>> = {
  Document: 'html',
  Stylesheet: 'css',
  Script: 'js',
  Font: 'font',
  Image: 'image',
};

/**
 * Counts from now on.
 * @returns the counts, which go on growing while the page loads
 */
export async function countTraffic(devtools: CDPSession): Promise<Traffic> {
  const traffic: Traffic = {
    requests: 0,
    bytes: { html: 0, css: 0, js: 0, font: 0, image: 0, other: 0 },
  };
  const kinds = new Map<string, Kind>();
  devtools.on('Network.responseReceived', ({ requestId, type, response }) => {
    // What stands in the page itself (data:) does not travel.
    if (response.url.startsWith('http')) kinds.set(requestId, KINDS[type] ?? 'other');
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId);
    if (kind === undefined) return;
    traffic.requests += 1;
    traffic.bytes[kind] += encodedDataLength;
  });
  await devtools.send('Network.enable');
  return traffic;
}
