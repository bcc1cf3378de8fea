/** What the views of a field are made of. */
import type { Box, Label, Line } from '../../core/marks.ts';
import type { Group } from './marks.ts';

/** A line from a region to its words. */
export interface Leader {
  key: string;
  d: string;
}

export interface Drawn {
  /** One mark alone. */
  single: Box | undefined;
  /** All marks, cut off at the frame's edge; absent where a mark stands alone. */
  squares: Group | undefined;
  /** Sheets of paper over the marks, for what stands on them. */
  sheets: (Box & { key: string; edge: boolean })[];
  /** Marks that are drawn again on a sheet. */
  again: Group[];
  /** Frames around a part. */
  frames: (Box & { key: string })[];
  lines: Line[];
  leaders: Leader[];
  /** Large words. */
  hero: Label[];
  labels: Label[];
}

/** Nothing drawn yet. */
export const empty: Drawn = {
  ...{ single: undefined, squares: undefined, sheets: [], again: [], frames: [] },
  ...{ lines: [], leaders: [], hero: [], labels: [] },
};

/** Large words: `.c-hero` in the sheet of the charts. */
export const HERO = { size: 26, line: 32 };
