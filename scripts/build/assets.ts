/** The styles and scripts that a page comes to load: those that it names, those that these name, and so on. */
import { namedFiles } from './policy.ts';
import { textsIn } from './texts.ts';

/**
 * Reads a built site's assets; each file is read once.
 * @param dist folder of the built site
 * @returns what gives all texts that a page comes to load, one after another
 */
export function assetsIn(dist: string): (html: string) => string {
  const read = textsIn(dist);
  const textOf = (name: string) => read(name) ?? '';
  return (html) => {
    const found = new Set(namedFiles(html));
    // A set that grows is walked to its new end.
    for (const name of found) for (const other of namedIn(textOf(name))) found.add(other);
    return [...found].map(textOf).join('\n');
  };
}

/** Bundles name their neighbours: "./page.Ab12.js" or "_astro/page.Ab12.js". */
function namedIn(text: string): string[] {
  const near = [...text.matchAll(/["'`]\.\/([\w.@-]+\.(?:js|css))["'`]/g)];
  const named = [...text.matchAll(/["'`]_astro\/([\w.@-]+\.(?:js|css))["'`]/g)];
  return [...namedFiles(text), ...[...near, ...named].map(([, name = '']) => `/_astro/${name}`)];
}
