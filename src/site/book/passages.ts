/** The paragraphs of a chapter, read from its source as a reader meets them. */
import { type Tag, tagsOf, withoutComments } from '../../ledger/evidence/mdx.ts';
import type { Mark, Passage, Run, Voice } from '../../ledger/neutrality/balance-passages.ts';
import { kindsIn } from './voices.ts';

/** Tags inside a sentence; every other tag begins and ends a block. */
const INLINE = ['S', 'Q', 'Term', 'cite', 'em', 'strong', 'b', 'i', 'a'];
/** Frames that say whose words stand in them; they part nothing: what follows them goes on. */
const FRAMES = ['Ours', 'Outside', 'Voice'];
/** Blocks whose words are our own, unless a block inside them is marked otherwise. */
const OURS = ['Ours', 'NotHere', 'OpenQuestions', 'Argue', 'ContentNote'];

/** Signs of the private use area, which no text holds: around a cited id. */
const OPEN = '\uE000';
const CLOSE = '\uE001';
const CITED = /\uE000([^\uE001]*)\uE001/g;

/**
 * Paragraphs and items of lists. Headings, attributes, pictures and what components write themselves
 * (comparisons, lists of events, explorables) are left out.
 *
 * @param body MDX without frontmatter
 */
export function passagesOf(body: string): Passage[] {
  const plain = withoutComments(body);
  const around: Tag[] = [];
  let begins = true;
  const passages: Passage[] = [];
  let text = '';
  let at = 0;
  let opens = true;
  for (const tag of tagsOf(body)) {
    text += plain.slice(at, tag.from);
    at = tag.to;
    if (INLINE.includes(tag.name)) {
      text += inline(tag);
      continue;
    }
    flush();
    opens ||= !FRAMES.includes(tag.name);
    if (tag.name === 'Voice') begins = true;
    if (tag.closing)
      around.splice(
        around.findLastIndex(({ name }) => name === tag.name),
        1,
      );
    else if (!plain.slice(tag.from, tag.to).endsWith('/>')) around.push(tag);
  }
  text += plain.slice(at);
  flush();
  return passages;

  function flush(): void {
    const names = around.map(({ name }) => name);
    const mark = markOf(names);
    const brief = names.includes('Brief');
    const block = around.findLast(({ name }) => name === 'Voice');
    for (const words of blocksOf(text)) {
      if (words.startsWith('#')) opens = true;
      else {
        const voice = block ? { voice: voiceOf(block, begins) } : {};
        passages.push({ mark, brief, opens, ...voice, runs: runsOf(words) });
        opens = false;
        begins = false;
      }
    }
    text = '';
  }
}

/** The nearest mark counts: context from outside is not ours by standing in a frame of ours. */
function markOf(around: readonly string[]): Mark {
  const nearest = around.findLast((name) => name === 'Outside' || OURS.includes(name));
  if (nearest === undefined) return 'cited';
  return nearest === 'Outside' ? 'outside' : 'ours';
}

function voiceOf({ attributes: { of = '', does } }: Tag, begins: boolean): Voice {
  return { of, does: kindsIn(does), begins };
}

function inline(tag: Tag): string {
  if (tag.name === 'S') return `${OPEN}${tag.attributes.id ?? ''}${CLOSE}`;
  if (tag.name === 'Q') return tag.closing ? '”' : '“';
  return '';
}

/** Blocks of Markdown: parted by blank lines or the mark of an item; headings keep their mark. */
function blocksOf(text: string): string[] {
  return text
    .split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+\.) )/)
    .map((block) => block.trim())
    .map((block) =>
      block
        .replace(/^(?:[-*]|\d+\.)\s+/, '')
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/[*_]{1,2}(?=\S)(.+?)[*_]{1,2}/gs, '$1')
        .replace(/\s+/g, ' '),
    )
    .filter((block) => /[\p{L}\p{N}]/u.test(block.replace(CITED, '')));
}

function runsOf(block: string): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const { 0: whole, 1: id = '', index } of block.matchAll(CITED)) {
    const text = block.slice(at, index).trim();
    const before = runs.at(-1);
    if (text === '' && before) runs.splice(-1, 1, { ...before, cites: [...before.cites, id] });
    else runs.push({ text, cites: [id] });
    at = index + whole.length;
  }
  const rest = block.slice(at).trim();
  return rest === '' ? runs : joinRest(runs, rest);
}

/** What follows the last citation; a full stop or bracket alone belongs to the run before. */
function joinRest(runs: readonly Run[], rest: string): Run[] {
  const before = runs.at(-1);
  if (before && !/[\p{L}\p{N}]/u.test(rest))
    return [...runs.slice(0, -1), { ...before, text: `${before.text}${rest}` }];
  return [...runs, { text: rest, cites: [] }];
}
