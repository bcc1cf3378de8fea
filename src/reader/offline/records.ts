/** What a browser has kept of the site, as page and service worker find it. */
import { type KeptRecord, NEWER, RECORD, RECORDS } from './core.ts';

/** The copy that is in use; undefined where there is none. */
export async function readRecord(): Promise<KeptRecord | undefined> {
  // Opening a cache makes it: who kept nothing has none.
  if (!(await caches.has(RECORDS))) return undefined;
  const found = await caches.match(RECORD, { cacheName: RECORDS });
  // What cannot be read is no copy: pages then come from the network.
  const value: unknown = await found?.json().catch(() => undefined);
  return isRecord(value) ? value : undefined;
}

/** Switches to a copy, all at once. */
export async function writeRecord(record: KeptRecord): Promise<void> {
  const records = await caches.open(RECORDS);
  await records.put(RECORD, Response.json(record));
  await records.delete(NEWER);
}

/** Whether a newer edition than the copy was seen. */
export async function sawNewer(): Promise<boolean> {
  return (await caches.match(NEWER, { cacheName: RECORDS })) !== undefined;
}

/** Remembers whether a newer edition is there. */
export async function markNewer(newer: boolean): Promise<void> {
  const records = await caches.open(RECORDS);
  if (newer) await records.put(NEWER, new Response());
  else await records.delete(NEWER);
}

function isRecord(value: unknown): value is KeptRecord {
  if (typeof value !== 'object' || value === null) return false;
  const { edition, since } = value as Partial<Record<keyof KeptRecord, unknown>>;
  return typeof edition === 'string' && typeof since === 'string';
}
