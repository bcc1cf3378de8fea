import { z } from 'zod';
import { chartBase, stateBase } from '../../../ledger/schemas/chart.ts';
import { text } from '../../../ledger/schemas/ids.ts';

const state = z.strictObject({
  ...stateBase,
  /** How many cells are filled; part of a cell is filled from the left. */
  filled: z.number().min(0),
  /** For `bound: range` only: how many cells the upper end fills; those between are outlined. */
  upTo: z.number().min(0).optional(),
  /** How the number relates to what is said. */
  bound: z.enum(['exact', 'about', 'at-least', 'less-than', 'range']),
  /** The number in words, large: "70 of every 100". It carries the bound: "fewer than 1 of …". */
  words: text,
  /** What the filled cells are. */
  of: text,
  /** What the cells without filling are, where the source says it. */
  rest: text.optional(),
});

/** A share of a whole, or a count, as cells that are filled or not. */
export const unitChartSpec = z.strictObject({
  ...chartBase,
  kind: z.literal('unit-chart'),
  /** Cells of the grid: the whole, the same in every state. */
  cells: z.int().min(2).max(1000),
  /** What one cell stands for: `amount` of `unit`. */
  each: z.strictObject({ amount: z.number().positive(), unit: text }),
  states: z.array(state).min(1),
});
export type UnitChartSpec = z.infer<typeof unitChartSpec>;
