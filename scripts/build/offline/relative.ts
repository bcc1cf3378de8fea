/** Addresses of pages and styles that are opened from a folder: relative, and with the names of files. */
import { posix } from 'node:path';
import { policySource } from '../../lib/hash.ts';
import { DISK_SCRIPT, fromDiskToo } from './from-disk.ts';

/** What a folder has, and where the rest is. */
export interface Folder {
  /** Paths of its files, with slashes, none at the beginning. */
  files: ReadonlySet<string>;
  /** Address of the site, without a slash at the end. */
  origin: string;
  /** Paths of the site that another file of the folder stands for: "offline/index.html" → "START.html". */
  instead: Readonly<Record<string, string>>;
}

/** Attributes that hold an address. Those of `data-` are read by our own scripts. */
const ADDRESS = /(\s(?:href|src|action|poster|data-search)=")(\/(?!\/)[^"]*)"/g;
const SRCSET = /(\ssrcset=")([^"]*)"/g;
const STYLE = /(<style(?:\s[^>]*)?>)([\s\S]*?)(<\/style>)/g;
const CSS_URL = /url\((["']?)(\/(?!\/)[^)"']*)\1\)/g;

/** What a browser asks for early, in a way it refuses from a disk, and what a folder does not have. */
const NOT_FROM_DISK = /<link rel="(?:preload|apple-touch-icon|alternate)"[^>]*>\s*/g;
const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;

/**
 * An address from the root of the site, as it is written in a file of the folder. What the folder does not have
 * leads to the site.
 * @param address such as "/charts/a/#data" or "/compare/?q=x"
 * @param from path of the file that it stands in
 */
export function relativeAddress(address: string, from: string, folder: Folder): string {
  const { files, origin, instead } = folder;
  const end = address.search(/[?#]/);
  const [path, rest] = end < 0 ? [address, ''] : [address.slice(0, end), address.slice(end)];
  const name = fileName(path);
  const file = instead[name] ?? name;
  if (!files.has(file)) return origin + address;
  const way = posix.relative(posix.dirname(from), file);
  return encodeURI(way) + rest;
}

/** The file that answers for a path of the site. */
function fileName(path: string): string {
  const decoded = decodeURI(path).slice(1);
  return decoded === '' || decoded.endsWith('/') ? `${decoded}index.html` : decoded;
}

/**
 * A page of the folder. Scripts stay for those who serve the folder; from a disk browsers refuse modules, and the
 * page is in its plain form.
 * @throws where the page has no policy, behind which the first script stands
 */
export function relativePage(html: string, from: string, folder: Folder): string {
  if (!POLICY.test(html)) throw new Error(`${from}: expected a content security policy`);
  const way = relativeAddress(`/${DISK_SCRIPT}`, from, folder);
  return withRelativeStyles(html, from, folder)
    .replace(NOT_FROM_DISK, '')
    .replace(POLICY, (policy) => `${withOwnFiles(policy)}<script src="${way}"></script>`)
    .replace(
      ADDRESS,
      (_, before: string, address: string) => `${before}${relativeAddress(address, from, folder)}"`,
    )
    .replace(SRCSET, (_, before: string, set: string) => {
      const parts = set.split(',').map((part) => {
        const [address = '', ...size] = part.trim().split(/\s+/);
        return [
          address.startsWith('/') ? relativeAddress(address, from, folder) : address,
          ...size,
        ];
      });
      return `${before}${parts.map((part) => part.join(' ')).join(', ')}"`;
    });
}

/** A policy that allows the script of the folder, which the page on the site has not. */
function withOwnFiles(policy: string): string {
  return policy
    .replace(/script-src (?!'self')(?:'none')?/, "script-src 'self' ")
    .replace(/ +([;"])/, '$1');
}

/** A page whose own styles are of the folder, and whose policy allows them by their new hashes. */
function withRelativeStyles(html: string, from: string, folder: Folder): string {
  const hashes = new Map<string, string>();
  const page = html.replace(STYLE, (_, begin: string, css: string, end: string) => {
    const styles = relativeStyles(css, from, folder);
    hashes.set(policySource(css), policySource(styles));
    return begin + styles + end;
  });
  return page.replace(POLICY, (policy) =>
    [...hashes].reduce((text, [before, after]) => text.replace(before, () => after), policy),
  );
}

/** A style sheet of the folder. */
export function relativeStyles(css: string, from: string, folder: Folder): string {
  return fromDiskToo(css).replace(
    CSS_URL,
    (_, quote: string, address: string) =>
      `url(${quote}${relativeAddress(address, from, folder)}${quote})`,
  );
}
