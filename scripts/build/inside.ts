/** A frame stands alone on a page of somebody else: it carries its styles in itself. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { textsIn } from './texts.ts';

const SHEET = /<link rel="stylesheet" href="([^"]+)">/g;
const SHEETS = /(?:<link rel="stylesheet" href="[^"]+">\s*)+/;

/**
 * Puts all styles into some pages, which are there with their first answer then. Elsewhere the opening alone has its
 * styles inside (first.ts), and pages share the rest.
 * @param dist folder of the built site
 */
export function stylesInside(dist: string): {
  /** The page with the styles that it names, in their order, as one element. Throws where one is not in the built site, or they are named in more than one place. */
  putInto: (html: string, from: string) => string;
  /** The page as it is, whose styles stay files. */
  leave: (html: string) => string;
  /** Takes away the files that no page names any more. */
  remove: () => void;
} {
  const read = textsIn(dist);
  const inPages = new Set<string>();
  const named = new Set<string>();
  function textOf(address: string, from: string): string {
    const text = read(address);
    if (text === undefined) throw new Error(`${from}: names ${address}, which was not built`);
    inPages.add(address);
    return text.trim();
  }
  return {
    putInto(html, from) {
      const inside = html.replace(SHEETS, (links) => {
        const texts = addressesIn(links).map((address) => textOf(address, from));
        return `<style>${texts.join('\n')}</style>`;
      });
      if (SHEETS.test(inside)) throw new Error(`${from}: expected its styles named in one place`);
      return inside;
    },
    leave(html) {
      for (const address of addressesIn(html)) named.add(address);
      return html;
    },
    remove() {
      for (const address of inPages) if (!named.has(address)) rmSync(join(dist, address));
    },
  };
}

function addressesIn(html: string): string[] {
  return [...html.matchAll(SHEET)].map(([, address = '']) => address);
}
