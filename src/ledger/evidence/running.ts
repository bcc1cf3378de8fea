import { withoutComments } from './mdx.ts';

/** Parts of a chapter that are not told in running prose. */
const APART = ['Voices', 'Closer', 'NotHere', 'OpenQuestions'];
/** Parts that are closed until a reader opens them. */
const FOLDS = ['Voices', 'Closer', 'Opens', 'OpenQuestions'];

/**
 * Words of running prose: what a reader meets from the beginning to the end, our own and outside
 * paragraphs included, without lists, folds, comparisons and what stands after the end.
 *
 * @param mdx body of a chapter
 */
export function runningWords(mdx: string): number {
  const prose = without(APART, mdx)
    .split(/\n{2,}/)
    .filter((block) => !/^\s*([-*]|\d+\.)\s/.test(block))
    .join('\n\n');
  return wordsIn(prose);
}

/**
 * What a reader meets who opens nothing: a chapter without its folds.
 *
 * @param mdx body of a chapter
 * @returns MDX; what is folded away is blanked, so that lines keep their numbers
 */
export function mainPath(mdx: string): string {
  return without(FOLDS, mdx);
}

/**
 * Words of the main path: summary, prose, lists and steps. Headings of steps, positions that are set
 * side by side and pictures are not counted.
 *
 * @param mdx body of a chapter
 */
export function pathWords(mdx: string): number {
  return wordsIn(mainPath(mdx));
}

/** A fold may lie within another: the outer one goes with all that it holds. */
function without(names: readonly string[], mdx: string): string {
  return names.reduce(
    (text, name) =>
      text.replace(new RegExp(`<${name}\\b[^>]*>[\\s\\S]*?</${name}>`, 'g'), (found) =>
        found.replace(/[^\n]/g, ' '),
      ),
    withoutComments(mdx),
  );
}

function wordsIn(prose: string): number {
  return prose.replace(/<[^>]*>/g, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}’',.-]*/gu)?.length ?? 0;
}

/** Address of a closer look on its page, from its title. */
export function closerId(title: string): string {
  return `closer-${title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')}`;
}
