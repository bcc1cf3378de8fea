import { withoutComments } from './mdx.ts';

/** Parts of a chapter that are not told in running prose. */
const APART = ['Voices', 'NotHere', 'OpenQuestions'];

/**
 * Words of running prose: what a reader meets from the beginning to the end, our own and outside
 * paragraphs included, without lists, folded voices, comparisons and what stands after the end.
 *
 * @param mdx body of a chapter
 */
export function runningWords(mdx: string): number {
  const told = APART.reduce(
    (text, name) => text.replace(new RegExp(`<${name}\\b[^>]*>[\\s\\S]*?</${name}>`, 'g'), ' '),
    withoutComments(mdx),
  );
  const prose = told
    .split(/\n{2,}/)
    .filter((block) => !/^\s*([-*]|\d+\.)\s/.test(block))
    .join('\n\n')
    .replace(/<[^>]*>/g, ' ');
  return prose.match(/[\p{L}\p{N}][\p{L}\p{N}’',.-]*/gu)?.length ?? 0;
}
