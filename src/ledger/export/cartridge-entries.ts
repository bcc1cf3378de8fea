/** Entries of a Common Cartridge: how its manifest lists each, and what must hold of all. */
import { type Xml, xml } from './xml.ts';

/** What a cartridge is packed from, by path, the manifest first. */
export type CartridgeFiles = Readonly<Record<string, string | Uint8Array>>;

/** An entry: how the manifest lists it, and its file. */
export interface Entry {
  id: string;
  title: string;
  path: string;
  content: string | Uint8Array;
  /** Attributes of its resource besides the name. */
  resource: Readonly<Record<string, string>>;
}

/** What a resource has that systems may show to teachers alone. */
export const LESSON_PLAN = { intendeduse: 'lessonplan' } as const;

/** Its line among what is shown. */
export function itemOf({ id, title }: Entry): Xml {
  return xml('item', { identifier: `item-${id}`, identifierref: `resource-${id}` }, [
    xml('title', {}, title),
  ]);
}

/** Its line among what is held. */
export function resourceOf({ id, path, resource }: Entry): Xml {
  return xml('resource', { identifier: `resource-${id}`, ...resource }, [
    xml('file', { href: path }),
  ]);
}

/** Ids must be such that they can stand in XML and in the name of a file. */
export function expectId(id: string): void {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    throw new Error(`cartridge, id: "${id}"; expected lower-case words joined by hyphens`);
}

/** Each entry has an id of its own: its path is made from it. */
export function expectOnce(ids: readonly string[]): void {
  for (const [at, id] of ids.entries()) {
    expectId(id);
    if (ids.indexOf(id) !== at) throw new Error(`cartridge: "${id}" is there twice`);
  }
}

/** Links that lead into the cartridge must find what they lead to: outside the site nobody answers. */
export function expectLinks(files: CartridgeFiles): void {
  for (const [from, html] of Object.entries(files)) {
    if (typeof html !== 'string' || !from.endsWith('.html')) continue;
    for (const [, address = ''] of html.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      if (/^(https?:|mailto:|#)/.test(address)) continue;
      const path = new URL(address, `file:///${from}`).pathname.slice(1);
      if (!(decodeURI(path) in files) || address.startsWith('/'))
        throw new Error(`cartridge, ${from}: "${address}" leads nowhere in it`);
    }
  }
}
