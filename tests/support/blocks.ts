import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { GAP } from '../../src/ledger/schemas/words.ts';
import { type Element, has } from './html.ts';

/** Elements inside a sentence; every other element begins and ends a block of text. */
const INLINE = [
  'a',
  'abbr',
  'b',
  'bdi',
  'br',
  'cite',
  'code',
  'em',
  'i',
  'q',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'tspan',
  'wbr',
];
const UNSEEN = ['script', 'style', 'template', 'noscript'];

/** Options of `blocksOf`. */
export interface Reading {
  /** Elements whose words are somebody else's, or no sentence: each leaves a gap. */
  skip: (element: Element) => boolean;
}

/**
 * The text of a node as a reader meets it, block by block.
 *
 * @returns blocks in order, white space collapsed, none of them empty; what was skipped leaves `GAP`
 */
export function blocksOf(node: Tree.Node, { skip }: Reading): string[] {
  const blocks = [''];
  read(node);
  return blocks
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter((block) => /[^\s\uFFFC]/.test(block));

  function read(current: Tree.Node): void {
    if (current.nodeName === '#text' && 'value' in current) add(current.value);
    if (!('attrs' in current)) {
      if ('childNodes' in current) current.childNodes.forEach(read);
      return;
    }
    if (UNSEEN.includes(current.tagName)) return;
    const inline = INLINE.includes(current.tagName);
    if (skip(current)) {
      if (inline) add(GAP);
      else blocks.push('');
      return;
    }
    if (!inline && !has(current, 'data-cite')) blocks.push('');
    current.childNodes.forEach(read);
    if (!inline && !has(current, 'data-cite')) blocks.push('');
  }

  function add(text: string): void {
    blocks.push(`${blocks.pop() ?? ''}${text}`);
  }
}

/** Exact words of a document, titles of works, code and the numbers of citations. */
export function isForeign(element: Element): boolean {
  return (
    has(element, 'data-quote') ||
    has(element, 'data-title') ||
    has(element, 'data-cite') ||
    ['cite', 'code'].includes(element.tagName)
  );
}
