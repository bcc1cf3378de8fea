/**
 * The rooms of src/ and who may import whom, as in ARCHITECTURE.md. ESLint reads it, so the
 * picture cannot drift from the code.
 */

const BASE = ['schemas'];
const PURE = [...BASE, 'evidence', 'neutrality', 'charts/core', 'charts/theme'];
const CHARTS = [...PURE, 'charts/kinds', 'charts/registry'];
const OUTLETS = [
  'charts/export',
  'explore',
  'story',
  'deck',
  'embed',
  'search',
  'compare',
  'cite',
  'preview',
  'content',
];

/** Room → the other rooms it may import. A room may always import itself. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  schemas: [],
  browser: [],
  evidence: BASE,
  neutrality: BASE,
  'charts/theme': [],
  'charts/core': [...BASE, 'charts/theme'],
  'charts/kinds': PURE,
  'charts/registry': [...PURE, 'charts/kinds'],
  'charts/export': CHARTS,
  explore: [...PURE, 'browser'],
  story: [...CHARTS, 'browser'],
  deck: CHARTS,
  embed: CHARTS,
  search: PURE,
  compare: [...PURE, 'search', 'browser'],
  cite: BASE,
  preview: [...BASE, 'charts/core', 'charts/theme'],
  content: [...CHARTS, 'cite', 'preview'],
  components: [...CHARTS, ...OUTLETS],
  layouts: [...CHARTS, ...OUTLETS, 'components'],
  pages: [...CHARTS, ...OUTLETS, 'components', 'layouts'],
};

/** Rooms that know no Svelte, no Astro, no browser, no clock and no chance. */
export const PURE_FILES = [
  'src/ledger/schemas/**/*.ts',
  'src/ledger/evidence/**/*.ts',
  'src/ledger/neutrality/**/*.ts',
  'src/pictures/core/**/*.ts',
  'src/pictures/kinds/**/*.ts',
  'src/pictures/theme/**/*.ts',
  'src/pictures/registry.ts',
  'src/reader/search/core/**/*.ts',
  'src/reader/compare/core/**/*.ts',
  'src/ledger/cite/**/*.ts',
  'src/pictures/preview/**/*.ts',
  // What an explorable works with; its faces and what puts them up see the browser.
  'src/reader/explore/*/**/*.ts',
];

/** Where `node:` modules may be used: what runs at build time only. */
export const NODE_ROOMS = ['charts/export', 'content', 'pages'];

/** Where `astro:content` may be used; src/content.config.ts besides. */
export const CONTENT_ROOMS = ['content', 'pages', 'layouts'];

/** Files of a room, as globs. */
export function filesOf(room: string): string[] {
  return room === 'charts/registry'
    ? ['src/pictures/registry.ts', 'src/pictures/views.ts']
    : [`src/${room}/**/*.{ts,svelte,astro}`];
}

/** A pattern that matches an import of a room from outside it, written as a relative path. */
export function importOf(room: string): string {
  if (room === 'charts/registry') return String.raw`^(\.\./)+(charts/)?(registry|views)\.ts$`;
  const inCharts = /^charts\/(.+)$/.exec(room)?.[1];
  return inCharts !== undefined
    ? String.raw`^(\.\./)+(charts/)?${inCharts}/`
    : String.raw`^(\.\./)+${room}/`;
}
