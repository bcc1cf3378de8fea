/**
 * Reading chapter sources without running them. Chapters use only a small vocabulary of tags with
 * string attributes, no imports and no code, so a scan for tags is enough and needs no compiler.
 */

/** One tag of a chapter. */
export interface Tag {
  /** Name, such as "S" or "Step". */
  name: string;
  /** Attributes with string values. */
  attributes: Readonly<Record<string, string>>;
  /** True for `</Step>`. */
  closing: boolean;
  /** Where the tag starts and ends in the source. */
  from: number;
  to: number;
}

const TAG =
  /<(\/?)([A-Za-z][\w.-]*)((?:\s+[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^{}]*\}))?)*)\s*\/?>/g;
const ATTRIBUTE = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|\{\s*["'`]([^"'`]*)["'`]\s*\})/g;

/**
 * Splits a chapter into frontmatter and body.
 *
 * @param mdx the whole source
 * @returns the YAML between the first two `---` lines (empty if there are none) and what follows
 */
export function splitMdx(mdx: string): { frontmatter: string; body: string } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(mdx);
  if (!match) return { frontmatter: '', body: mdx };
  return { frontmatter: match[1] ?? '', body: mdx.slice(match[0].length) };
}

/** The source with its comments (`{/* … *\/}` and `<!-- … -->`) blanked; offsets stay the same. */
export function withoutComments(mdx: string): string {
  const comment = /\{\s*\/\*[\s\S]*?\*\/\s*\}|<!--[\s\S]*?-->/g;
  return mdx.replace(comment, (found) => found.replace(/[^\n]/g, ' '));
}

/** All tags of a chapter in order of appearance; tags inside comments do not count. */
export function tagsOf(mdx: string): Tag[] {
  return [...withoutComments(mdx).matchAll(TAG)].map((match) => ({
    name: match[2] ?? '',
    attributes: attributesOf(match[3] ?? ''),
    closing: match[1] === '/',
    from: match.index,
    to: match.index + match[0].length,
  }));
}

function attributesOf(source: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name, double, single, braced] of source.matchAll(ATTRIBUTE)) {
    if (name !== undefined) found[name] = double ?? single ?? braced ?? '';
  }
  return found;
}

/** The names in an attribute that holds several, with white space between them. */
export function wordsIn(attribute = ''): string[] {
  return attribute.trim().split(/\s+/);
}
