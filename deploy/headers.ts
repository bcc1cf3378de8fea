/**
 * The one list of response headers. `npm run headers` writes it out for each sort of server
 * (deploy/_headers, deploy/nginx.conf, deploy/Caddyfile), and tests read it to know what is due.
 *
 * Astro puts a Content-Security-Policy with hashes of scripts and styles into each page. The
 * header here carries what a `<meta>` cannot say (`frame-ancestors`) and what needs no hashes.
 */

/** Paths and all the headers they are answered with. A later rule replaces an earlier one. */
export interface HeaderRule {
  /** What the rule is for, as a word for file names and messages. */
  name: string;
  /** Paths; `*` stands for anything, slashes included. */
  paths: readonly string[];
  headers: Readonly<Record<string, string>>;
  /**
   * True where only a file that is there may have these headers. A host that puts headers on whatever it answers,
   * errors among it, does without: somebody who asked too early would be told for a year that nothing is there.
   */
  onlyFound?: true;
  /** Type of the files, where their ending says too little. In UTF-8. */
  type?: string;
}

const REVALIDATE = 'public, max-age=0, must-revalidate';
const YEAR_SECONDS = 31_536_000;

/** What a page of text and pictures never asks a browser for. */
const DENIED = [
  ...['accelerometer', 'autoplay', 'browsing-topics', 'camera', 'display-capture'],
  ...['encrypted-media', 'geolocation', 'gyroscope', 'hid', 'identity-credentials-get'],
  ...['idle-detection', 'local-fonts', 'magnetometer', 'microphone', 'midi', 'payment'],
  ...['publickey-credentials-get', 'screen-wake-lock', 'serial', 'usb', 'xr-spatial-tracking'],
];

const EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': DENIED.map((feature) => `${feature}=()`).join(', '),
  // Two years. No `preload`: that is a promise for the whole domain, for its owner to make.
  'Strict-Transport-Security': `max-age=${2 * YEAR_SECONDS}; includeSubDomains`,
};

const PAGE = {
  ...EVERYWHERE,
  'Content-Security-Policy':
    "frame-ancestors 'none'; base-uri 'none'; object-src 'none'; form-action 'self'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': REVALIDATE,
};

/**
 * What is no page holds no script, and runs none: not even a picture that is opened by itself. It keeps
 * its own styles.
 */
const FILE_POLICY = [
  ...["default-src 'none'", "style-src 'unsafe-inline'", 'sandbox'],
  ...["frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'"],
].join('; ');

/** A browser’s own reader of PDFs is a plugin, and needs what a sandbox takes away. */
const PDF_POLICY = "frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

const DOWNLOADS = ['svg', 'png', 'csv', 'json', 'zip', 'md'];

/** Folders of pages with downloads beside them. */
const WITH_DOWNLOADS = ['/charts', '/data'];

/** What another site may fetch or show besides: citations, previews, lines to embed, what is measured or listed. */
const FOR_OTHERS = [
  ...['/cite/*', '/preview/*', '/oembed/*'],
  ...['/method/balance.json', '/embed/manifest.json', '/teach/*.imscc'],
];

/** Icons, and what is there for machines or for the site's own search. */
const OWN_FILES = [
  ...['/favicon.svg', '/favicon.ico', '/apple-touch-icon.png'],
  ...['/robots.txt', '/sitemap.xml', '/search/entries.json', '/.well-known/security.txt'],
  ...['/sha256.txt', '/sbom.cdx.json'],
  ...['/offline/manifest.json', '/offline/*.zip'],
];

/** A frame that is sandboxed has no origin of its own: even its fonts come cross-origin. */
const OPEN = { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' };

/** For what another site shows inside its own pages. */
const FRAME = {
  ...EVERYWHERE,
  'Content-Security-Policy':
    "frame-ancestors *; base-uri 'none'; object-src 'none'; form-action 'none'",
  // Lets a host that is itself cross-origin isolated show the frame.
  'Cross-Origin-Embedder-Policy': 'require-corp',
  ...OPEN,
};

/**
 * The service worker may run its own bundle and ask the site for files, and nothing else. It is at the root, so it
 * may answer for the whole site on any server; browsers ask for it anew, whatever they keep.
 */
const WORKER_POLICY = [
  ...["default-src 'none'", "script-src 'self'", "connect-src 'self'"],
  ...["frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'"],
].join('; ');

/** For what stands under a number or a hash, and never changes under it. */
const KEPT = { 'Cache-Control': `public, max-age=${YEAR_SECONDS}, immutable` };

export const HEADER_RULES: readonly [HeaderRule, ...HeaderRule[]] = [
  { name: 'page', paths: ['/*'], headers: PAGE },
  {
    name: 'embed',
    paths: ['/embed/*'],
    headers: { ...FRAME, 'Cache-Control': REVALIDATE },
  },
  // Frames of one version.
  {
    ...{ name: 'frozen', paths: ['/embed/*/v*/*'], onlyFound: true },
    headers: { ...FRAME, ...KEPT },
  },
  {
    // Its hash stands in lines that people have copied.
    name: 'listener',
    paths: ['/embed/listen-*.js'],
    headers: { ...PAGE, 'Content-Security-Policy': FILE_POLICY, ...OPEN, ...KEPT },
  },
  {
    name: 'hashed',
    // Faces of frames of one version stand apart, since they are never removed.
    paths: ['/_astro/*', '/embed/fonts/*'],
    headers: { ...EVERYWHERE, ...OPEN, ...KEPT },
  },
  {
    name: 'data',
    paths: [
      ...WITH_DOWNLOADS.flatMap((folder) => DOWNLOADS.map((ending) => `${folder}/*.${ending}`)),
      '/present/*.pptx',
      ...FOR_OTHERS,
    ],
    headers: { ...PAGE, 'Content-Security-Policy': FILE_POLICY, ...OPEN },
  },
  {
    name: 'feed',
    paths: ['/corrections/feed.xml', '/charts/feed.xml'],
    headers: { ...PAGE, 'Content-Security-Policy': FILE_POLICY, ...OPEN },
    type: 'application/atom+xml',
  },
  {
    name: 'file',
    paths: OWN_FILES,
    headers: { ...PAGE, 'Content-Security-Policy': FILE_POLICY },
  },
  {
    // Sheets to print.
    name: 'pdf',
    paths: ['/handouts/*.pdf'],
    headers: {
      ...EVERYWHERE,
      'Content-Security-Policy': PDF_POLICY,
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': REVALIDATE,
    },
  },
  {
    name: 'worker',
    paths: ['/sw.js'],
    headers: { ...PAGE, 'Content-Security-Policy': WORKER_POLICY, 'Cache-Control': 'no-store' },
  },
];

/** A type with its encoding, as `Content-Type` has it. */
export function inUtf8(type: string): string {
  return `${type}; charset=utf-8`;
}

/** A path pattern as the source of a regular expression that matches the whole path. */
export function patternSource(pattern: string): string {
  const escaped = pattern.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
  return `^${escaped.replaceAll('*', '.*')}$`;
}

/** The rule that answers for a path (no query), such as "/embed/some-chart/". */
export function ruleFor(path: string): HeaderRule {
  return lastOf(HEADER_RULES, path);
}

/** The rule that would answer for the paths of a pattern if this one were not there. */
export function ruleBefore(rule: HeaderRule, pattern: string): HeaderRule {
  const before = HEADER_RULES.slice(0, HEADER_RULES.indexOf(rule));
  return lastOf(before, pattern.replaceAll('*', 'x'));
}

function lastOf(rules: readonly HeaderRule[], path: string): HeaderRule {
  const matches = rules.filter((rule) =>
    rule.paths.some((pattern) => new RegExp(patternSource(pattern)).test(path)),
  );
  return matches.at(-1) ?? HEADER_RULES[0];
}

/** Every header name that some rule sets, in order of first mention. */
export function headerNames(): string[] {
  return [...new Set(HEADER_RULES.flatMap((rule) => Object.keys(rule.headers)))];
}
