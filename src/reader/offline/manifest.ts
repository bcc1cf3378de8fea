/** The list of files, as the site has it now. */
import { isManifest, MANIFEST, type Manifest } from './core.ts';

/** The list of this moment; undefined without a network, or where what came is no list. */
export async function askManifest(): Promise<Manifest | undefined> {
  const response = await fetch(MANIFEST, { cache: 'no-cache' }).catch(() => undefined);
  const value: unknown = response?.ok ? await response.json().catch(() => undefined) : undefined;
  return isManifest(value) ? value : undefined;
}
