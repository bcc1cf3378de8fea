/** Makes of a built frame a page that needs nothing but its faces: the text of one version, for ever. */
import { frozenAt } from '../../src/pictures/embed/snippet.ts';
import { policySource, sha256Hex } from '../lib/hash.ts';

/** Where faces of released frames stand, under their hashes. */
export const FONTS = '/embed/fonts/';
/** Digits of the hash in the name of a face. */
const DIGITS = 16;

const STYLE = /<style>([\s\S]*?)<\/style>/;
const MOVING = /<link rel="(?:icon|alternate)"[^>]*>/g;
const POLICY = /<meta http-equiv="content-security-policy" content="[^"]*">/;
/** The last line of each frame (Credit.astro). */
const CREDIT =
  /(<p class="source credit"[^>]*>[\s\S]*?)\s*<span class="version">([\s\S]*?)<\/span>\s*<\/p>/;

/** What is to be frozen. */
export interface Built {
  /** Name of the frame. */
  id: string;
  version: number;
  /** The page as it was built. */
  html: string;
  /** Origin of the site, without a slash at the end. */
  origin: string;
  /** A file of the built site by its path, such as "/_astro/a.css". */
  read: (path: string) => Buffer;
}

/** What came of it. */
export interface Frozen {
  html: string;
  /** Faces that it asks for, by their names. */
  fonts: ReadonlyMap<string, Buffer>;
}

/** The words at the foot of a frame of one version. Its heights leave room for them. */
export function footWords(version: number, day: string): string {
  return `Version ${version}, ${day}. Frozen: what it shows does not change.`;
}

/**
 * Freezes a frame, which has its styles in itself; its policy allows them by their hash. What moves on with the site
 * goes (icon, oEmbed file); links lead from the root, so that they are good under whatever name the site stands.
 * Faces stay files: they are 50 kB, the rest 5 kB, and all frames share them.
 * @throws where the page is not as expected, or would still need a file that may change
 */
export function freeze({ id, version, html, origin, read }: Built): Frozen {
  const fonts = new Map<string, Buffer>();
  const kept = (text: string) =>
    text.replaceAll(/\/_astro\/[\w.-]+\.woff2/g, (path) => {
      const face = read(path);
      const name = `${sha256Hex(face).slice(0, DIGITS)}.woff2`;
      fonts.set(name, face);
      return FONTS + name;
    });
  const head = [
    `<link rel="canonical" href="${frozenAt(id, version)}">`,
    `<link rel="latest-version" href="/embed/${id}/">`,
    '</head>',
  ].join('');
  const page = kept(html.replace(MOVING, ''))
    .replace('</head>', head)
    .replaceAll(`"${origin}/`, '"/');
  const text = withFoot(ownStyleOnly(page, id), id, version);
  const faults = faultsIn(text, origin);
  if (faults.length > 0) throw new Error(`embed/${id}/: holds ${faults.join(', ')}`);
  return { html: text, fonts };
}

/** The faces have other names in it now than in the built frame, so its hash is another. */
function ownStyleOnly(html: string, id: string): string {
  const [, style] = STYLE.exec(html) ?? [];
  if (style === undefined)
    throw new Error(`embed/${id}/: expected its styles in it: npm run build`);
  return html.replace(POLICY, (policy) =>
    policy.replace(/style-src [^;"]*/, () => `style-src ${policySource(style)}`),
  );
}

/** Which version it is, and that it stays, as a line of its own. */
function withFoot(page: string, id: string, version: number): string {
  const [credit, start = '', words = ''] = CREDIT.exec(page) ?? [];
  const [, built, day] = /version (\d+), <time [^>]*>([^<]+)<\/time>/.exec(words) ?? [];
  if (credit === undefined || day === undefined)
    throw new Error(`embed/${id}/: expected version and day at its foot: npm run build`);
  if (Number(built) !== version)
    throw new Error(`embed/${id}/: says version ${built}; expected ${version}: npm run build`);
  const latest = `<a href="/embed/${id}/" target="_blank" rel="noopener">Latest version</a>`;
  const foot = `<p class="source credit" data-label>${footWords(version, day)} ${latest}</p>`;
  return page.replace(credit, () => `${start.trimEnd()}</p>${foot}`);
}

/** What would tie it to files that may change, or to another site. */
function faultsIn(html: string, origin: string): string[] {
  const urls = [...html.matchAll(/url\(["']?([^"')]*)/g)].map(([, url = '']) => url);
  return [
    ...(html.includes('/_astro/') ? ['a file of /_astro/'] : []),
    ...(/<(?:script|img|iframe|link rel="stylesheet")[^>]* (?:src|href)=/.test(html)
      ? ['a script, picture, frame or sheet in a file']
      : []),
    ...(html.includes('@import') ? ['@import'] : []),
    ...(html.includes(origin) ? [`"${origin}"`] : []),
    ...urls.filter((url) => !url.startsWith(FONTS) && !/^(?:data:|#)/.test(url)),
  ];
}
