/**
 * Words in a box: broken where it is full, cut where it ends. The build and the reader's browser both
 * use this, each with its own way to measure, so that a reader's line breaks as ours does.
 */

/** Room for words. */
export interface Room {
  /** Greatest width of a line. */
  width: number;
  /** Most lines. */
  most: number;
}

/** Words as they fit. */
export interface Fitted {
  lines: string[];
  /** Whether something was left out, with "…" in its place. */
  cut: boolean;
}

const MARK = '…';

/**
 * Breaks a text into lines: between words, and inside a word that is wider than a line. What people
 * see as one character is never broken, an emoji with its modifiers among them.
 * @param measure width of a piece of the text on one line
 * @returns no line for a text of nothing but white space
 */
export function fit(text: string, room: Room, measure: (text: string) => number): Fitted {
  const fits = (piece: string): boolean => measure(piece) <= room.width;
  const lines: string[] = [];
  let line = '';
  for (const word of wordsOf(text)) {
    // What comes after needs no breaking: it would be cut off.
    if (lines.length > room.most) break;
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = broken(word, fits);
    line = pieces.pop() ?? '';
    lines.push(...pieces);
  }
  if (line !== '') lines.push(line);
  if (lines.length <= room.most) return { lines, cut: false };
  const kept = lines.slice(0, room.most);
  const last = shortened(kept.pop() ?? '', fits);
  return { lines: [...kept, last], cut: true };
}

/** As `fit`, in as few lines but of about equal length: no word stands alone where it need not. */
export function fitEvenly(text: string, room: Room, measure: (text: string) => number): Fitted {
  let best = fit(text, room, measure);
  if (best.cut) return best;
  const step = room.width / 24;
  const widest = Math.max(step, ...wordsOf(text).map(measure));
  for (let width = room.width - step; width >= widest; width -= step) {
    const even = fit(text, { most: best.lines.length, width }, measure);
    if (even.cut) break;
    best = even;
  }
  return best;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/** A word in pieces that fit, at least one character each. */
function broken(word: string, fits: (piece: string) => boolean): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of charactersOf(word)) {
    if (piece !== '' && !fits(piece + character)) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}

/** A line without as much of its end as the mark of a cut needs. */
function shortened(line: string, fits: (piece: string) => boolean): string {
  const characters = charactersOf(line);
  while (characters.length > 0 && !fits(characters.join('').trimEnd() + MARK)) characters.pop();
  return characters.join('').trimEnd() + MARK;
}

/** What people see as characters. */
function charactersOf(text: string): string[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
