/** What stands beside a message's way: the sign of a check with its word, and somebody who looks on. */
import type { Box } from '../../core/marks.ts';
import { textWidth } from '../../core/text.ts';
import { addCipher, addWords } from './card.ts';
import { around, type Parts } from './parts.ts';
import type { Check, Onlooker, Way } from './series.ts';

/** Height of a tag: half of it stands in a card, above the name there. */
const TAG = 20;
const SIGN = 30;

/** Width of the tag of a check. */
export function tagWidth({ words }: Check): number {
  return SIGN + textWidth(words, 600) + 8;
}

/** A tag with the sign of a check alone, around a point. */
export function addSign(
  parts: Parts,
  key: string,
  shape: Check['sign'],
  at: { x: number; y: number },
): void {
  const { x, y } = at;
  parts.tags.push({ key: `tag-${key}`, ...around(x, y, 20, 15) });
  parts.signs.push({ key, shape, x, y, onInk: false });
}

/** A tag with the sign of a check and its word, its left end and middle given. */
export function addTag(
  parts: Parts,
  key: string,
  check: Check,
  at: { x: number; y: number },
): void {
  const { x, y } = at;
  const box = { x, y: y - TAG / 2, width: tagWidth(check), height: TAG };
  parts.tags.push({ key: `tag-${key}`, ...box });
  parts.signs.push({ key, shape: check.sign, x: x + 15, y, onInk: false });
  const words = { text: check.words, tone: 'strong', anchor: 'start' } as const;
  parts.labels.push({ key: `words-of-${key}`, x: x + SIGN, y: y + 5, ...words });
}

/** Height of the card of somebody who looks on. */
export const ONLOOKER = 40;
/** How much of its ground is seen before its words, with what they find on it. */
const SEEN = 104;
const FOUND = {
  words: { size: 15, line: 17, first: 17 },
  cipher: { size: 14, line: 17, first: 16 },
};

/** The card of somebody who looks on and what they find, its top under a point, kept inside the frame. */
export function addOnlooker(
  parts: Parts,
  { name, reads, words }: Onlooker,
  way: Way,
  at: { x: number; y: number },
  most: number,
  least = 0,
): Box {
  const inner = Math.max(textWidth(name, 600), textWidth(words)) + 14;
  const width = SEEN + inner + 4;
  const x = Math.min(most - width, Math.max(least, at.x - width / 2));
  const box = { x, y: at.y, width, height: ONLOOKER };
  parts.cards.push({ key: 'card-onlooker', ...box, reads });
  if (reads === 'case') parts.halves.push({ key: 'onlooker-half', ...box, width: SEEN / 2 });
  const column = { x: x + 9, y: at.y, width: SEEN - 16 };
  if (reads === 'whole') addWords(parts, 'onlooker', column, way, FOUND.words, ONLOOKER);
  if (reads === 'sealed') addCipher(parts, 'onlooker', column, way, FOUND.cipher, ONLOOKER);
  const paper = { x: x + SEEN, y: at.y + 4, width: inner, height: ONLOOKER - 8 };
  parts.strips.push({ key: 'onlooker-paper', ...paper });
  const start = { x: x + SEEN + 7, anchor: 'start' } as const;
  parts.labels.push(
    { key: 'onlooker-name', ...start, y: at.y + 17, text: name, tone: 'strong' },
    { key: 'onlooker-reads', ...start, y: at.y + 33, text: words, tone: 'plain' },
  );
  return box;
}
