/** What a picture of lines is made of. */
import type { BaseModel } from '../../core/kind.ts';
import type { Drawn } from '../../core/leaves.ts';
import type { Box, Label } from '../../core/marks.ts';
import type { Standing } from './series.ts';

/** A ground: that of a line, or the sheet with its words. None is larger for one standing than another. */
export interface Band extends Box {
  key: string;
  look: Standing;
}

/** A sign on a band: what becomes of the line. All signs are equally large. */
export interface Sign {
  key: string;
  x: number;
  y: number;
  look: Standing;
}

export interface LinesOfDefenceModel extends BaseModel, Drawn {
  bands: Band[];
  /** Covers the outline where a band goes over into its sheet. */
  joint: Box | undefined;
  signs: Sign[];
  /** Words on a solid band; `labels` stand on paper. */
  inks: Label[];
}
