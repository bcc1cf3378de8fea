/** Words in lines, one below the other. */
import { LINE_HEIGHT } from './constants.ts';
import type { Label, Tone } from './marks.ts';
import { round } from './round.ts';

/** Where the first line stands and how all of them look. */
export interface StackAt {
  x: number;
  /** Baseline of the first line. */
  y: number;
  anchor?: Label['anchor'];
  tone?: Tone;
  /** From one baseline to the next, in user units. */
  leading?: number;
  /** Size of the letters. */
  size?: number;
}

/**
 * Labels for words that were broken into lines.
 * @param key key of the words; each line adds its place, from 0
 * @param lines from `wrap` or `balance`
 */
export function stack(key: string, lines: readonly string[], at: StackAt): Label[] {
  const { x, y, anchor = 'start', tone = 'plain', leading = LINE_HEIGHT, size } = at;
  return lines.map((text, index) => ({
    key: `${key}-${index}`,
    x: round(x),
    y: round(y + index * leading),
    anchor,
    text,
    tone,
    ...(size === undefined ? {} : { size }),
  }));
}
