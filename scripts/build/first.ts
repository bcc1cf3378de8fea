/** What a page shows first needs no second answer from a server: it stands in the page itself. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { textsIn } from './texts.ts';

/** A script of the head that runs before anything is drawn (layouts/Base.astro). */
const FIRST = /<script([^>]*?) src="([^"]+)"([^>]*?) data-first([^>]*)><\/script>/g;
const STYLES = /<link rel="stylesheet" href="([^"]+)">/g;
/** Styles of an opening, in the page itself (First.astro). */
const OWN = '<style data-first>';
const OPENING = /<header class="head[ "][^>]*>/;
/** What an opening goes on to: its last thing, which holds none of its own kind. */
const LAST = /<([a-z][a-z\d]*) (?:[^>]* )?data-early="last"[^>]*>/;

/**
 * Names the styles of what follows at the end of a page's opening, which has its own in the page
 * (styles/first.css): a browser draws what stands above such a name, and waits there rather than before the
 * first word. They stand in the opening, so that what follows it is still its neighbour. The head asks for all of
 * them at once; the names alone would be come to one after another. A page without an opening keeps them there, and so
 * does one without styles of its own for it, such as a frame: its head would be seen bare.
 */
export function stylesInOpening(html: string): string {
  const end = html.includes(OWN) ? endOfOpening(html) : -1;
  const styles = html.match(STYLES);
  if (end < 0 || !styles) return html;
  const above = html.slice(0, end).replace(STYLES, '<link rel="preload" as="style" href="$1">');
  return `${above}${styles.join('')}${html.slice(end)}`;
}

/** Where the last thing of an opening is closed: what says so of itself, or the first header; -1 where none is. */
function endOfOpening(html: string): number {
  const last = LAST.exec(html);
  if (last) return html.indexOf(`</${last[1] ?? ''}>`, last.index);
  const header = OPENING.exec(html);
  return header ? html.indexOf('</header>', header.index) : -1;
}

/**
 * Puts scripts that are marked as first into the pages, and takes their files away once all pages have them.
 * @param dist folder of the built site
 */
export function firstScripts(dist: string): {
  /** The page with its first scripts in it. Throws where one is not in the built site. */
  putInto: (html: string) => string;
  /** Takes away the files that were put into pages. */
  remove: () => void;
} {
  const read = textsIn(dist);
  const inPages = new Set<string>();
  function textOf(src: string): string {
    const text = read(src);
    if (text === undefined) throw new Error(`${src}: a page needs it first, and it was not built`);
    inPages.add(src);
    return text.trim();
  }
  return {
    putInto: (html) =>
      html.replace(
        FIRST,
        (_, before: string, src: string, ...[between, after]: string[]) =>
          `<script${before}${between ?? ''}${after ?? ''}>${textOf(src)}</script>`,
      ),
    remove: () => {
      for (const src of inPages) rmSync(join(dist, src));
    },
  };
}
