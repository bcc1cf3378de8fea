/** What a reader may type, how bytes are written out, and what is said of a journey. */
import type { Views } from './journey.ts';

/** Longest message, in characters as people count them, more or less. */
export const MOST_CHARACTERS = 2000;

/** How many bytes are written out before "and … more". */
export const SHOWN_BYTES = 48;

/**
 * Whether a message may be sent.
 * @returns a plain sentence about what stands against it; undefined where nothing does
 */
export function problemWith(message: string): string | undefined {
  const length = lengthOf(message);
  return length > MOST_CHARACTERS
    ? `Up to ${MOST_CHARACTERS.toLocaleString('en-GB')} characters can be sent here. This message has ${length.toLocaleString('en-GB')}.`
    : undefined;
}

/** Characters of a text: an emoji of one code point is one. Nothing is copied, however long it is. */
function lengthOf(text: string): number {
  let length = 0;
  for (const character of text) if (character !== '') length += 1;
  return length;
}

/** Bytes written out in groups of two, in three parts around the one that was changed. */
export interface Hex {
  before: string;
  /** The changed byte, two digits; empty where none was changed. */
  changed: string;
  after: string;
  /** How many bytes are not written out. */
  more: number;
}

/**
 * Writes out the beginning of some bytes.
 * @param changedAt place of a byte that was changed, if one was
 */
export function hexOf(bytes: Uint8Array, changedAt?: number): Hex {
  const digits = [...bytes.subarray(0, SHOWN_BYTES)].map(
    (byte, at) => `${at > 0 && at % 2 === 0 ? ' ' : ''}${byte.toString(16).padStart(2, '0')}`,
  );
  const at = changedAt ?? digits.length;
  const changed = digits[at] ?? '';
  return {
    // A space before the changed byte is not part of it.
    before: digits.slice(0, at).join('') + (changed.startsWith(' ') ? ' ' : ''),
    changed: changed.trim(),
    after: digits.slice(at + 1).join(''),
    more: bytes.length - digits.length,
  };
}

/** What has happened, in one or two sentences. */
export function outcomeOf(views: Views): string {
  const server =
    views.serverReads === undefined ? 'The server cannot read it.' : 'The server can read it too.';
  return views.receiverReads === undefined
    ? `${server} One byte was changed on the way: the receiver’s phone found out and did not open it.`
    : `${server} The receiver has opened it.`;
}
