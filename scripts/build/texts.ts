/** The texts of a built site's files, each read once. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param dist folder of the built site
 * @returns what gives the text of a file by its address, such as "/_astro/a.js"; nothing where there is no such file
 */
export function textsIn(dist: string): (address: string) => string | undefined {
  const texts = new Map<string, string | undefined>();
  return (address) => {
    const file = join(dist, address);
    if (!texts.has(address))
      texts.set(address, existsSync(file) ? readFileSync(file, 'utf8') : undefined);
    return texts.get(address);
  };
}
