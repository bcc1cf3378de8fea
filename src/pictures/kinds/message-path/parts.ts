/** What a message's way is drawn with: both layouts, one.ts and rows.ts, fill the same lists. */
import type { Label, Line } from '../../core/marks.ts';
import type { Reads } from './spec.ts';

/** The message at a place: an envelope whose pattern says what can be read. */
interface Seal {
  key: string;
  x: number;
  y: number;
  reads: Reads;
  scale: number;
}

/** A small sign: a magnifier (look), a flag (tell), a key, a tag of data. */
export interface Sign {
  key: string;
  x: number;
  y: number;
  shape: 'look' | 'tell' | 'key' | 'data';
}

/** What a state draws; both layouts fill the same lists. */
export interface Parts {
  height: number;
  labels: Label[];
  lines: Line[];
  /** Dashed lines to somebody off the path. */
  taps: Line[];
  /** Places that the message has not reached in this state. */
  ahead: { key: string; x: number; y: number }[];
  seals: Seal[];
  signs: Sign[];
}

/** Nothing drawn yet. */
export function noParts(): Parts {
  return { height: 0, labels: [], lines: [], taps: [], ahead: [], seals: [], signs: [] };
}
