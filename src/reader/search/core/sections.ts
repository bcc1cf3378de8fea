/** A chapter cut into the parts that a search can lead to. */
import { tagsOf, withoutComments } from '../../../ledger/evidence/mdx.ts';
import { closerId } from '../../../ledger/evidence/running.ts';

/** A part of a chapter. */
export interface Section {
  /** Anchor in the chapter, without `#`. */
  anchor: string;
  title: string;
  /** What readers read there, in plain text. */
  text: string;
}

/** Parts that one tag opens, and what they are called. */
const NAMED: Readonly<Record<string, { anchor: string; title: string }>> = {
  Brief: { anchor: 'in-brief', title: 'In brief' },
  TakeAlong: { anchor: 'take-along', title: 'Three things to take along' },
  Argue: { anchor: 'argue', title: 'A question to argue about' },
  NotHere: { anchor: 'not-here', title: 'Who is not here' },
  OpenQuestions: { anchor: 'open-questions', title: 'Questions this leaves open' },
};

/**
 * Cuts a chapter into its parts: headings, scenes, steps, and the parts with a name of their own.
 *
 * @param body MDX without frontmatter
 * @param anchorOf anchor of a heading by its words, as the page has it
 * @returns parts in order; without those that have no words. What only opens on demand
 *   (`<Opens>`) is left out: its words need care.
 */
export function sectionsOf(
  body: string,
  anchorOf: (heading: string) => string | undefined,
): Section[] {
  const plain = withoutComments(body).replace(/<(Opens|ContentNote)\b[\s\S]*?<\/\1>/g, (found) =>
    found.replace(/[^\n]/g, ' '),
  );
  const starts = [...fromTags(plain), ...fromHeadings(plain, anchorOf)].sort(
    (a, b) => a.from - b.from,
  );
  return starts
    .map(({ anchor, title, to }, index) => ({
      anchor,
      title,
      text: plainText(plain.slice(to, starts[index + 1]?.from)),
    }))
    .filter(({ text }) => text !== '');
}

interface Start {
  anchor: string;
  title: string;
  from: number;
  to: number;
}

function fromTags(mdx: string): Start[] {
  return tagsOf(mdx).flatMap(({ name, closing, attributes: { id = '', title = '' }, from, to }) => {
    const named = NAMED[name];
    if (closing) return [];
    if (named) return [{ ...named, from, to }];
    if (name === 'Scene') return [{ anchor: `scene-${id}`, title, from, to }];
    if (name === 'Step') return [{ anchor: `step-${id}`, title, from, to }];
    if (name === 'Closer') return [{ anchor: closerId(title), title, from, to }];
    return [];
  });
}

function fromHeadings(mdx: string, anchorOf: (heading: string) => string | undefined): Start[] {
  return [...mdx.matchAll(/^#{2,4} +(.+)$/gm)].flatMap((match) => {
    const title = plainText(match[1] ?? '');
    const anchor = anchorOf(title);
    const to = match.index + match[0].length;
    return anchor === undefined ? [] : [{ anchor, title, from: match.index, to }];
  });
}

/** What a reader sees of a stretch of MDX: quotations keep their marks, tags and Markdown go. */
export function plainText(mdx: string): string {
  return mdx
    .replace(/<Q\b[^>]*>([\s\S]*?)<\/Q>/g, '“$1”')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:[-*]|#{1,6}) +/gm, ' ')
    .replace(/[*_`]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?”])/g, '')
    .trim();
}
