/** A place as a card: its name, the words of the message or what they are when sealed, and its notes. */
import { fit, fitEvenly } from '../../core/fit.ts';
import type { Box } from '../../core/marks.ts';
import { balance, serifWidth, textWidth } from '../../core/text.ts';
import type { Card, Parts, Said, Sign } from './parts.ts';

/** Letters: size, height of a line, and the first baseline from the top of the card. */
interface Type {
  size: number;
  line: number;
  first: number;
}

/** How cards of one layout are set. */
export interface Look {
  pad: number;
  /** Baseline of the name from the top, and of the last note from the foot. */
  name: number;
  foot: number;
  /** Height of a line of notes. */
  note: number;
  words: Type;
  cipher: Type;
  /** Width of a column for name and notes, with the words beside it; 0 where all stand in one. */
  side: number;
}

/** One note at the foot of a card, perhaps with a sign before it. */
export interface Note {
  text: string;
  sign?: Sign['shape'];
}

/** What a card says. */
export interface Told {
  name: string;
  reads: Card['reads'];
  line: string;
  sealed: string;
  own: boolean;
  notes: readonly Note[];
  /** Words at the other end of the name's line. */
  aside: string;
}

/** Room between two notes. */
const BETWEEN = 5;
/** Room that a sign takes before its words. */
const SIGN = 32;
/** Least room between name and aside, and between two columns. */
const GAP = 10;
/** Width of a letter of sealed text, in its size: that of nearly every monospaced face. */
export const CELL = 0.6;
/** Large letters have a design of their own, and so a width of their own: within this. */
const SPARE = 1.04;

/** Whether name and aside have room in one line of a card. */
export function isRoomBeside(name: string, aside: string, width: number, { pad }: Look): boolean {
  return textWidth(name, 600) + GAP + textWidth(aside) <= width - 2 * pad;
}

/** Draws a card into the parts. */
export function addCard(parts: Parts, key: string, box: Box, told: Told, look: Look): void {
  const { name, reads, aside } = told;
  const { pad, side, note } = look;
  const half = reads === 'case' ? box.height / 2 : 0;
  const onInk = reads === 'whole' || reads === 'case';
  const [left, inner] = [box.x + pad, box.width - 2 * pad];
  parts.cards.push({ key: `card-${key}`, ...box, reads });
  if (half > 0) parts.halves.push({ key: `half-${key}`, ...box, height: half });

  const ground = onInk ? 'ink' : isPattern(reads) ? 'pattern' : 'paper';
  const tone = reads === 'ahead' ? 'quiet' : 'strong';
  const at = { x: left, y: box.y + look.name };
  put(parts, { key: `name-${key}`, ...at, text: name, tone, anchor: 'start' }, ground);
  if (reads === 'ahead') return;
  if (aside !== '') {
    const end = { x: left + inner, y: at.y, anchor: 'end', tone: 'plain' } as const;
    put(parts, { key: `aside-${key}`, ...end, text: aside }, ground);
  }

  const noteGround = reads === 'case' ? 'pattern' : ground;
  const rows = notesOf(told.notes, side || inner, note);
  const deep = (rows.at(-1)?.down ?? 0) + (rows.length > 0 ? note : 0);
  const first = side > 0 ? at.y + note : box.y + box.height - look.foot - deep + note;
  rows.forEach(({ text, sign, starts, down }, index) => {
    const y = first + down;
    const x = left + (sign ? SIGN : 0);
    if (sign && starts)
      parts.signs.push({
        key: `${sign}-${key}`,
        shape: sign,
        x: left + 12,
        y: y - 5,
        onInk: noteGround === 'ink',
      });
    const label = {
      key: `note-${key}-${index}`,
      x,
      y,
      text,
      tone: 'plain',
      anchor: 'start',
    } as const;
    put(parts, label, noteGround, sign ? SIGN : 0);
  });
  const room = side > 0 || rows.length === 0 ? 0 : deep + 3;
  const lowest = box.height - look.foot - room;

  const shift = side > 0 ? side + GAP : 0;
  const column = { x: left + shift, y: box.y, width: inner - shift };
  // In a slender card a half has room for its ground only.
  const hasRoom = half === 0 || side > 0 || linesIn(look, half) > 0;
  if (half > 0 && hasRoom) addWords(parts, key, column, told, halved(look, half), half - 8);
  else if (onInk && half === 0) addWords(parts, key, column, told, look.words, lowest);
  if (reads === 'unsaid' || reads === 'whole' || !hasRoom) return;
  const below = half > 0 ? half + look.cipher.size + 4 : look.cipher.first;
  addCipher(parts, key, column, told, { ...look.cipher, first: below }, lowest);
}

/** Letters that end where the solid half of a card does. */
function halved(look: Look, half: number): Type {
  if (look.side > 0) return { ...look.words, size: 15, first: half - 8 };
  const lines = linesIn(look, half);
  const first = half - 8 - (lines - 1) * HALVED;
  return { size: lines > 1 ? 16 : 14, line: HALVED, first };
}

/** Height of a line of words in half a card, and how many it has room for below the name. */
const HALVED = 20;
function linesIn({ name }: Look, half: number): number {
  return Math.floor((half - name - 6) / HALVED);
}

type Column = Pick<Box, 'x' | 'y' | 'width'>;

/** The words, large. `lowest` is the last baseline that they may have, from the top of the card. */
export function addWords(
  parts: Parts,
  key: string,
  column: Column,
  { line, own }: Pick<Told, 'line' | 'own'>,
  type: Type,
  lowest: number,
): void {
  const most = linesTo(lowest, type);
  const { lines } = fitEvenly(
    line,
    { width: column.width, most },
    (text) => SPARE * serifWidth(text, type.size),
  );
  const said = { face: 'words', own: own ? 'plain' : undefined, lines, most } as const;
  parts.said.push(saidAt(`words-${key}`, column, type, said));
}

/** What the words are when sealed, to the same lowest baseline. */
export function addCipher(
  parts: Parts,
  key: string,
  column: Column,
  { sealed, own }: Pick<Told, 'sealed' | 'own'>,
  type: Type,
  lowest: number,
): void {
  const most = linesTo(lowest, type);
  const cell = CELL * type.size;
  const { lines } = fit(sealed, { width: column.width, most }, (text) => cell * text.length);
  const said = { face: 'cipher', own: own ? 'sealed' : undefined, lines, most } as const;
  parts.said.push(saidAt(`cipher-${key}`, column, type, said));
}

function linesTo(lowest: number, { first, line }: Type): number {
  return Math.max(1, Math.floor((lowest - first) / line) + 1);
}

function saidAt(
  key: string,
  { x, y, width }: Column,
  { size, line, first }: Type,
  rest: Pick<Said, 'face' | 'own' | 'lines' | 'most'>,
): Said {
  return { key, x, y: y + first, width, line, size, ...rest };
}

/** A line of a note: how far below the first, and whether a sign stands before it. */
interface NoteLine {
  text: string;
  sign: Note['sign'];
  starts: boolean;
  down: number;
}

function notesOf(notes: readonly Note[], width: number, line: number): NoteLine[] {
  const lines: NoteLine[] = [];
  for (const { text, sign } of notes) {
    const parts = balance(text, width - (sign ? SIGN : 0));
    parts.forEach((part, index) => {
      const before = lines.at(-1);
      const apart = index === 0 ? line + BETWEEN : line;
      lines.push({ text: part, sign, starts: index === 0, down: before ? before.down + apart : 0 });
    });
  }
  return lines;
}

type Label = Parts['labels'][number];

/** Words on a ground: light on solid, on a strip of paper where there is a pattern. */
export function put(
  parts: Parts,
  label: Label,
  ground: 'paper' | 'ink' | 'pattern',
  /** Room before the words that belongs to them. */
  before = 0,
): void {
  (ground === 'ink' ? parts.inks : parts.labels).push(label);
  if (ground !== 'pattern') return;
  const width = textWidth(label.text, label.tone === 'strong' ? 600 : 400) + before;
  const x = label.anchor === 'end' ? label.x - width : label.x - before;
  const strip = { x: x - 5, y: label.y - 13, width: width + 10, height: 18 };
  parts.strips.push({ key: `strip-${label.key}`, ...strip });
}

/** Whether words need paper under them to be read there. */
function isPattern(reads: Card['reads']): boolean {
  return reads === 'sealed' || reads === 'part' || reads === 'case';
}
