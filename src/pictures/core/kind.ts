import type { z } from 'zod';
import type { MarkOf } from '../theme/marks.ts';
import type { Table } from './table.ts';

/** The room a picture is drawn for. Both are rendered on the server; CSS chooses. */
export interface Frame {
  name: 'narrow' | 'wide';
  /** Width in user units. */
  width: number;
}

/** Frames of the pages: a phone's column, and everything wider. */
export const FRAMES: Readonly<Record<Frame['name'], Frame>> = {
  narrow: { name: 'narrow', width: 320 },
  wide: { name: 'wide', width: 640 },
};

/** A column of a chart's table. */
export interface TableColumn {
  label: string;
  unit?: string;
  /** Its cells are numbers, or empty. */
  numeric: boolean;
  /** Numbers that are names of years, and keep no thousands apart. */
  year?: true;
  /** Cells that hold ids of statements, with commas between: the registry turns them into words. */
  statements?: true;
  /** Rows with the same words in it belong together. */
  groups?: true;
}

/** Every value of a chart, for readers who take it as a table. An empty cell is an empty text. */
export interface DataTable {
  columns: TableColumn[];
  rows: (string | number)[][];
}

/** What every model has: its size in user units and the sentence that stands in for it. */
export interface BaseModel {
  width: number;
  height: number;
  alt: string;
}

/** What a kind of chart must be able to do; all of it pure. */
export interface ChartKind<Spec, Series, Model extends BaseModel> {
  /** Name in chart files. */
  kind: string;
  /** Shape of a chart file of this kind. */
  spec: z.ZodType<Spec>;
  /** Spec and data, joined and checked; no pixels. Errors name file, field and value. */
  series(spec: Spec, table: Table | undefined, file: string, markOf: MarkOf): Series;
  /** One state in one frame, in rounded user units. Every state of a chart is equally high. */
  model(series: Series, stateId: string, frame: Frame): Model;
  /** Every value that any state draws. */
  table(series: Series): DataTable;
  /** Two to four plain sentences that say what one state shows. */
  describe(series: Series, stateId: string): string;
  /** What the patterns in one state mean; kinds without patterns have none. */
  key?(series: Series, stateId: string): string;
}
