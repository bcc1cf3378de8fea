/**
 * The wings of src/, their rooms, and who may import whom, as in ARCHITECTURE.md. ESLint reads it, and
 * a test compares it with the folders, so the picture cannot drift from the code.
 */

/** A wing may import every wing before it, and none after it. */
export const WINGS = ['ledger', 'pictures', 'reader', 'site', 'pages'] as const;
export type Wing = (typeof WINGS)[number];

/** Files that stand in a wing itself, outside its rooms. */
export const HALL = '.';

/** Wing → its rooms → the rooms of the same wing that each may import. */
export const ROOMS: Readonly<Record<Wing, Readonly<Record<string, readonly string[]>>>> = {
  ledger: {
    schemas: [],
    evidence: ['schemas'],
    neutrality: ['schemas'],
    cite: ['schemas', 'evidence'],
    export: ['schemas', 'evidence', 'neutrality'],
  },
  pictures: {
    theme: [],
    core: ['theme'],
    seal: [],
    kinds: ['theme', 'core', 'seal'],
    [HALL]: ['theme', 'core', 'kinds'],
    export: ['theme', 'core', HALL],
    embed: ['core', HALL],
    preview: ['theme', 'core'],
    slides: ['theme', 'core'],
  },
  reader: {
    browser: [],
    cite: [],
    story: ['browser'],
    explore: ['browser'],
    guess: [],
    message: ['explore'],
    seats: ['browser'],
    search: ['browser'],
    compare: ['browser', 'search'],
    embed: [],
    exit: ['browser'],
    filter: ['browser'],
    deck: ['browser'],
    hands: ['browser'],
    roles: [],
    walk: ['browser'],
    spaced: [],
    offline: ['browser'],
  },
  site: {
    fonts: [],
    styles: ['fonts'],
    book: [],
    content: ['book'],
    components: ['fonts', 'styles', 'book', 'content'],
    layouts: ['fonts', 'styles', 'book', 'content', 'components'],
    slides: ['book'],
    deck: ['styles', 'book', 'content', 'components', 'layouts'],
  },
  pages: {},
};

/** What knows no Svelte, no Astro, no browser, no clock and no chance. */
export const PURE_FILES = [
  'src/ledger/**/*.ts',
  'src/pictures/{core,kinds,theme,preview,slides}/**/*.ts',
  'src/pictures/registry.ts',
  'src/reader/{search,compare,walk}/core/**/*.ts',
  'src/reader/deck/{keys,pace,place,shared}.ts',
  'src/reader/{guess,hands,message,offline,roles,seats,spaced}/core.ts',
  'src/site/{book,slides}/**/*.ts',
  // What an explorable works with; its faces and what puts them up see the browser.
  'src/reader/explore/*/**/*.ts',
];

/** Where `node:` modules may be used: it runs at build time only. */
export const NODE_FILES = ['src/pictures/{export,seal}/**'];

/** Where `astro:content` may be used. */
export const CONTENT_FILES = ['src/site/layouts/**'];

/** Where both may. */
export const BUILD_FILES = ['src/site/content/**', 'src/pages/**', 'src/content.config.ts'];
