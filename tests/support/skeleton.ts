/**
 * The structure of a page without its words: pages that share it give a checker of structure the same
 * answer, so it is asked once. What axe reads is kept: elements, attributes, classes (colours hang on
 * them), and whether a name, a text or an address is there at all.
 */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Element } from './html.ts';

/** Attributes whose value axe reads or a style sheet may hang a colour on; of others, whether it is empty. */
const READ = new Set([
  'aria-current',
  'aria-expanded',
  'aria-hidden',
  'aria-live',
  'aria-pressed',
  'class',
  'data-of',
  'dir',
  'hidden',
  'inert',
  'lang',
  'popover',
  'rel',
  'role',
  'scope',
  'tabindex',
  'type',
]);

/** Elements whose content no checker reads. */
const CLOSED = new Set(['script', 'style', 'template']);

/** Siblings alike that are kept: with two, a page with one differs from a page with several. */
const ALIKE = 2;

/** Structure of a tree, as a string to compare. */
export function skeletonOf(node: Tree.Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value.trim() === '' ? '' : 'T';
  const inner = 'childNodes' in node && !CLOSED.has(node.nodeName) ? folded(node.childNodes) : '';
  return 'attrs' in node ? `<${node.tagName}${attributesOf(node)}>${inner}</>` : inner;
}

/** Children in order; of those alike that follow one another, the first two. */
function folded(children: readonly Tree.Node[]): string {
  const all = children.map(skeletonOf).filter((one) => one !== '');
  return all
    .filter((one, at) => at < ALIKE || all.slice(at - ALIKE, at).some((before) => before !== one))
    .join('');
}

function attributesOf(element: Element): string {
  return element.attrs
    .map(({ name, value }) => ` ${name}=${READ.has(name) ? value : value.trim() === '' ? '' : '…'}`)
    .sort()
    .join('');
}
