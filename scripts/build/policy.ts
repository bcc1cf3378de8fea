/** Narrows the policy of a page to what that page uses: Astro allows every page what some page needs. */
import { policySource } from '../lib/hash.ts';

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;
const INLINE = /<(script|style)((?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*)\s*>([\s\S]*?)<\/\1>/g;
/** Data that a browser never runs. */
const DATA = /\stype="application\/(?:ld\+)?json"/;
const NAME_OF_FILE = /\/_astro\/[\w.@-]+\.(?:js|css)/;
const NONE = "'none'";

/**
 * A page whose policy allows its own inline scripts and styles by their hashes, and else only what it has:
 * files of scripts and styles, forms, pictures written as data, Trusted Types. Requests to the site itself stay:
 * Lighthouse asks for robots.txt in the name of the page, and search engines are judged to be shut out without it.
 * @param assets texts of all styles and scripts that it comes to load
 * @throws where it has no policy
 */
export function usedOnly(html: string, assets: string, from: string): string {
  if (!POLICY.test(html)) throw new Error(`${from}: expected a content security policy`);
  const inline = [...html.matchAll(INLINE)].filter(
    ([, , attributes = '']) => !DATA.test(attributes),
  );
  const scripts = inline.filter(([, tag]) => tag === 'script');
  const code = scripts.map(([, , , text = '']) => text).join('\n');
  const all = html + assets;
  const uses: Readonly<Record<string, (sources: string[]) => string[]>> = {
    'script-src': () => {
      const files = /\simport\b|\bimport[("{*'`]|\.js\b/.test(code) || /<[^>]*\.js"/.test(html);
      return [...(scripts.length > 0 && files ? ["'self'"] : []), ...hashesOf(scripts)];
    },
    'style-src': () => [
      ...(/<link [^>]*rel="stylesheet"/.test(html) || /\.css\b/.test(assets) ? ["'self'"] : []),
      ...hashesOf(inline.filter(([, tag]) => tag === 'style')),
    ],
    'img-src': (sources) =>
      sources.filter((source) => source !== 'data:' || all.includes('data:image/')),
    'form-action': (sources) => (/<form[\s>]/.test(html) ? sources : []),
    'trusted-types': (names) =>
      names.filter((name) => scripts.length > 0 && (code + assets).includes(name)),
  };
  return html.replace(POLICY, (_, before: string, policy: string, after: string) => {
    const directives = policy.split(';').map((directive) => directive.trim());
    const narrowed = directives.filter(Boolean).map((directive) => {
      const [name = '', ...sources] = directive.split(/\s+/);
      const used = uses[name]?.(sources) ?? sources;
      return [name, ...(used.length > 0 || sources.length === 0 ? used : [NONE])].join(' ');
    });
    return `${before}${narrowed.join('; ')}${after}`;
  });
}

/** Files of styles and scripts that a text names. */
export function namedFiles(text: string): string[] {
  return [...new Set(text.match(new RegExp(NAME_OF_FILE, 'g')))];
}

function hashesOf(elements: readonly RegExpExecArray[]): string[] {
  const texts = elements.filter(([, , attributes = '']) => !/\ssrc="/.test(attributes));
  return [...new Set(texts.map(([, , , text = '']) => policySource(text)))];
}
