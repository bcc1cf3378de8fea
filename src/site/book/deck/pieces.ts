/** A text in MDX as a row of pieces: tags that make something of their own, and the words between them. */
import { type Tag, tagsOf, withoutComments } from '../../../ledger/evidence/mdx.ts';

/** Tags inside running words: they make no piece. */
const WITHIN = ['S', 'Q', 'Term', 'Count', 'cite', 'Ours', 'Outside', 'Voice'];

/** Running words, or one tag with what it holds. */
export interface Piece {
  /** Name of the tag; empty for running words. */
  tag: string;
  attributes: Readonly<Record<string, string>>;
  /** MDX inside the tag, or the running words themselves. */
  inner: string;
}

/**
 * The pieces of a text, in order; what a tag holds is not taken apart.
 * @param mdx body of a chapter, or the inside of one of its tags
 */
export function piecesOf(mdx: string): Piece[] {
  const plain = withoutComments(mdx);
  const pieces: Piece[] = [];
  let at = 0;
  let open: { tag: Tag; depth: number } | undefined;
  for (const tag of tagsOf(mdx).filter(({ name }) => !WITHIN.includes(name))) {
    const alone = plain.slice(tag.from, tag.to).endsWith('/>');
    if (open) {
      if (tag.name === open.tag.name && !alone) open.depth += tag.closing ? -1 : 1;
      if (open.depth > 0) continue;
      pieces.push(pieceOf(open.tag, plain.slice(open.tag.to, tag.from)));
      open = undefined;
    } else {
      pieces.push(...wordsIn(plain.slice(at, tag.from)));
      if (alone) pieces.push(pieceOf(tag, ''));
      else open = { tag, depth: 1 };
    }
    at = tag.to;
  }
  return [...pieces, ...wordsIn(plain.slice(at))];
}

function pieceOf({ name, attributes }: Tag, inner: string): Piece {
  return { tag: name, attributes, inner };
}

function wordsIn(inner: string): Piece[] {
  return inner.trim() === '' ? [] : [{ tag: '', attributes: {}, inner }];
}

/** Running words parted at headings of the second level: each heading with what follows it. */
export function partsOf(words: string): { heading: string; words: string }[] {
  const [first = '', ...rest] = words.split(/^## (.+)$/m);
  const parts = first.trim() === '' ? [] : [{ heading: '', words: first }];
  for (let at = 0; at < rest.length; at += 2)
    parts.push({ heading: (rest[at] ?? '').trim(), words: rest[at + 1] ?? '' });
  return parts;
}
