/** Touches to the text of a built page that Astro and Svelte have no setting for. */
import { policySource } from '../lib/hash.ts';

const POLICY = /<meta http-equiv="content-security-policy" content="[^"]*">/;
const CHARSET = '<meta charset="utf-8">';
const VOID =
  /<(area|br|col|hr|img|input|link|meta|source|wbr)((?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*)\s*\/>/g;
const SCRIPT = /<script([^>]*)>([\s\S]*?)<\/script>/g;
/** Where one number of a citation ends and the next begins at once: no component can see its neighbour. */
const SEAM = /<\/button><\/span><span class="cited"([^>]*)>&#8288;/g;
const LINK_FIRST = /(<(?:li|p|dd|dt|h[1-6]|td|th)(?:\s[^>]*)?>)\s*(<a\s[^>]*>)\s+/g;
const LINK_LAST = /\s+<\/a>\s*(<\/(?:li|p|dd|dt|h[1-6]|td|th)>)/g;
/** What keeps its room, and room between two tags. */
const ROOM = /<(pre|textarea|script|style)\b[\s\S]*?<\/\1>|(?<=>)[ \t\r\n]{2,}(?=<)/g;
const APART = '</button></span><wbr><span class="cited"$1>';

/**
 * Moves a page's policy before everything that it is to govern: Astro writes it after scripts that stand
 * in the head. The encoding stays first, because browsers look for it in the first kilobyte only.
 * @param from where the page stands, for the error
 * @throws where a page has no policy, or does not begin with its encoding
 */
export function policyFirst(html: string, from: string): string {
  const policy = POLICY.exec(html)?.[0];
  if (policy === undefined) throw new Error(`${from}: expected a content security policy`);
  const [before = '', after] = html.replace(policy, '').split(CHARSET);
  if (!/<head>\s*$/.test(before) || after === undefined)
    throw new Error(`${from}: expected ${CHARSET} first in its head`);
  return `${before}${CHARSET}${policy}${after}`;
}

/** Takes the slash away that Svelte writes at the end of an element that is never closed. */
export function plainVoids(html: string): string {
  return html.replace(VOID, '<$1$2>');
}

/** Parts numbers that follow each other: a line may end between them, and a thumb finds each. */
export function numbersApart(html: string): string {
  return html.replace(SEAM, APART);
}

/** Takes the room away that our lines leave around a link which begins or ends a paragraph, an item or a cell: no browser draws it. */
export function closeLinks(html: string): string {
  return html.replace(LINK_FIRST, '$1$2').replace(LINK_LAST, '</a>$1');
}

/** Leaves one space where our lines leave more between two tags: browsers draw no more than one. */
export function oneSpace(html: string): string {
  return html.replace(ROOM, (found, name: string | undefined) =>
    name === undefined ? ' ' : found,
  );
}

/**
 * Lets a framed page run the scripts that stand in it, by their hashes, and nothing else: Astro's policy
 * allows every script of the site. Whoever frames a page then knows all that it can do.
 * @param from where the page stands, for the error
 * @throws where a script is a file, which has no hash here
 */
export function ownScriptsOnly(html: string, from: string): string {
  const hashes = [...html.matchAll(SCRIPT)].map(([, attributes = '', code = '']) => {
    if (/\ssrc=/.test(attributes))
      throw new Error(`${from}: <script${attributes}>; expected the script in the page itself`);
    return policySource(code);
  });
  const sources = hashes.length > 0 ? hashes.join(' ') : "'none'";
  return html.replace(POLICY, (policy) =>
    policy
      .replace(/script-src [^;"]*/, () => `script-src ${sources}`)
      .replace(/connect-src [^;"]*/, () => "connect-src 'none'")
      .replace(/(?<!-)trusted-types [^;"]*/, () => "trusted-types 'none'"),
  );
}
