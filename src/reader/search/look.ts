/** The part of the search that is loaded when a reader first uses it: engine and entries. */
import { readAlike } from './core/alike.ts';
import type { Entry } from './core/entry.ts';
import { find, makeEngine } from './core/engine.ts';
import { excerptOf, markMatches, type Stretch } from './core/marks.ts';

/** A find as the page shows it. */
export interface Hit {
  href: string;
  /** What it is and where it belongs. */
  place: string;
  title: Stretch[];
  excerpt: Stretch[];
}

/** All finds, best first. */
export interface Hits {
  all: boolean;
  hits: Hit[];
}

/** Entries taken in at a time, so that the page stays free to scroll and type. */
const AT_A_TIME = 25;

/**
 * Loads the entries and makes them ready. The texts travel, and the index is made here: one made at
 * build time would nearly double what travels, to save about a tenth of a second on a laptop.
 *
 * @param address of the entries
 * @param alike words that readers use for one thing, as `writeAlike` gives them
 * @returns the search
 * @throws where the entries do not come
 */
export async function loadSearch(address: string, alike: string): Promise<(words: string) => Hits> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: status ${response.status}; expected 200`);
  const entries: unknown = await response.json();
  if (!areEntries(entries)) throw new Error(`${address}: expected a list of entries with texts`);
  const engine = makeEngine();
  await engine.addAllAsync(entries, { chunkSize: AT_A_TIME });
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const names = readAlike(alike);
  return (words) => {
    const { all, found } = find(engine, words, names);
    const hits = found.flatMap(({ id, terms }) => {
      const entry = byId.get(id);
      return entry ? [asHit(entry, terms)] : [];
    });
    return { all, hits };
  };
}

function areEntries(value: unknown): value is Entry[] {
  const fields = ['id', 'kind', 'title', 'of', 'text', 'names'];
  return (
    Array.isArray(value) &&
    value.every((one: unknown) => {
      if (typeof one !== 'object' || one === null) return false;
      const texts = new Map<string, unknown>(Object.entries(one));
      return fields.every((field) => typeof texts.get(field) === 'string');
    })
  );
}

function asHit({ id, kind, of, title, text }: Entry, terms: ReadonlySet<string>): Hit {
  return {
    href: id,
    place: of === '' ? kind : `${kind} · ${of}`,
    title: markMatches(title, terms),
    excerpt: markMatches(excerptOf(text, terms), terms),
  };
}
