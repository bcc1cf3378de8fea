/** The engine, set up the same way in tests and in the browser. */
import MiniSearch, { type Query } from 'minisearch';
import { type Alike, wantedOf } from './alike.ts';
import { readAsked } from './asked.ts';
import type { Entry } from './entry.ts';
import { termOf, tokensOf } from './words.ts';

/** An entry that was found, with the words of it that matched. */
interface Found {
  id: string;
  terms: ReadonlySet<string>;
}

/** What a search found, best first, and whether each find has all the words. */
export interface Finds {
  all: boolean;
  found: Found[];
}

/** An empty engine. */
export function makeEngine(): MiniSearch<Entry> {
  return new MiniSearch<Entry>({
    fields: ['title', 'names', 'of', 'text'],
    tokenize: (text) => tokensOf(text).map(({ word }) => word),
    processTerm: (word) => termOf(word),
    searchOptions: {
      boost: { title: 4, names: 4, of: 0.5 },
      // Short words must match whole; longer ones may go on, or be misspelt.
      prefix: (term) => term.length >= 3,
      fuzzy: (term) => (term.length >= 5 ? 0.2 : false),
      weights: { prefix: 0.6, fuzzy: 0.2 },
      // A term, or a place to get help, before the many statements that mention it.
      boostDocument: (id) => (/^\/(glossary|help|chapters|documents)\//.test(String(id)) ? 1.4 : 1),
    },
  });
}

/**
 * Looks for entries with all the words; where there is none, for entries with some of them.
 *
 * @param engine an engine with its entries
 * @param words what to look for, as the reader typed it
 * @param alike names of one thing, thing by thing: one is found under the others too
 */
export function find(
  engine: MiniSearch<Entry>,
  words: string,
  alike: readonly Alike[] = [],
): Finds {
  const asked = readAsked(words);
  const queries = wantedOf(asked.sort === 'words' ? asked.terms : [], alike).map(anyOf);
  const all = engine.search({ queries, combineWith: 'AND' });
  const results = all.length > 0 ? all : engine.search({ queries, combineWith: 'OR' });
  return {
    all: all.length > 0,
    found: results.map(({ id, terms }) => ({ id: String(id), terms: new Set(terms) })),
  };
}

/** One of several names, each of them whole. */
function anyOf(names: Alike): Query {
  return {
    queries: names.map((name) => ({ queries: [...name], combineWith: 'AND' })),
    combineWith: 'OR',
  };
}
