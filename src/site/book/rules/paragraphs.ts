/** Every paragraph cites, or stands in a frame that says it is ours. */
import type { Prose } from '../book.ts';
import { isTag, type Node, treeOf } from './tags.ts';

/** Frames whose words are ours, unless a frame inside them is marked otherwise. */
const OURS = ['Ours', 'NotHere', 'OpenQuestions', 'Argue', 'ContentNote'];

/** Faults in the paragraphs of a text, with the line and the words that they begin with. */
export function paragraphFaults({ file, body, above }: Prose): string[] {
  return bare(treeOf(body), undefined).map(
    (node) =>
      `${file}, line ${(node.position?.start.line ?? 1) + above}: "${wordsOf(node).slice(0, 60)}" cites nothing; expected <S id="…" />, or <Ours> around it`,
  );
}

/** Paragraphs without support, below a node whose nearest mark is this one. */
function bare(node: Node, mark: string | undefined): Node[] {
  const own =
    isTag(node) && (node.name === 'Outside' || OURS.includes(node.name ?? ''))
      ? (node.name ?? undefined)
      : mark;
  if (node.type === 'heading') return [];
  if (node.type === 'paragraph') {
    const supported = cites(node) || (own !== undefined && own !== 'Outside');
    if (onlyTags(node)) return (node.children ?? []).flatMap((child) => bare(child, own));
    return supported || wordsOf(node) === '' ? [] : [node];
  }
  if (isTag(node) && node.name === 'Says' && wordsOf(node) !== '' && !hasParagraphs(node))
    return cites(node) ? [] : [node];
  return (node.children ?? []).flatMap((child) => bare(child, own));
}

/** A line that holds nothing but tags of blocks: what is inside them counts. */
function onlyTags(node: Node): boolean {
  return (node.children ?? []).every(
    (child) =>
      (isTag(child) && child.name !== 'S' && child.name !== 'Q' && child.name !== 'Term') ||
      (child.type === 'text' && child.value?.trim() === ''),
  );
}

function hasParagraphs(node: Node): boolean {
  return (node.children ?? []).some((child) => child.type === 'paragraph' || hasParagraphs(child));
}

function cites(node: Node): boolean {
  return (isTag(node) && node.name === 'S') || (node.children ?? []).some(cites);
}

function wordsOf(node: Node): string {
  return (
    node.value !== undefined && node.type === 'text'
      ? node.value
      : (node.children ?? []).map(wordsOf).join('')
  )
    .replace(/\s+/g, ' ')
    .trim();
}
