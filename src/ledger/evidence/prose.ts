import { GAP } from '../schemas/words.ts';
import { withoutComments } from './mdx.ts';

/**
 * The words of a chapter that are ours: what stands between tags, and attributes that readers see.
 *
 * @param body MDX without its frontmatter
 * @returns plain text; quotations (`<Q>`), titles (`<cite>`) and tags leave a `GAP` or a space
 */
export function proseOf(body: string): string {
  const plain = withoutComments(body)
    .replace(/<(Q|cite)\b[^>]*>[\s\S]*?<\/\1>/g, GAP)
    .replace(/<[^>]*>/g, (tag) => ` ${sentencesIn(tag).join(`. ${GAP}`)} `)
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/[*_#`>[\]|]/g, ' ');
  return plain;
}

/** Attributes that hold words for readers: those with more than one word, `Step label="Ten rows"`. */
function sentencesIn(tag: string): string[] {
  const values = [...tag.matchAll(/=\s*"([^"]*)"/g)].map((match) => match[1] ?? '');
  return values.filter((value) => /\s/.test(value.trim()));
}
