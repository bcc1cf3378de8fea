import { z } from 'zod';
import { citableId, slug, text } from './ids.ts';

/** A column that holds words or truth values. */
const plainField = z.strictObject({
  /** Column name, as in the first row of data.csv. */
  name: slug,
  /** Type of each cell. */
  type: z.enum(['string', 'boolean']),
  /** Heading for tables. */
  label: text,
  /** What the column holds. */
  doc: text,
  /** True where a cell may be empty. */
  optional: z.boolean().optional(),
});

/** A column that holds numbers: it must say what is counted. */
const countedField = z.strictObject({
  name: slug,
  type: z.enum(['integer', 'number', 'year']),
  label: text,
  doc: text,
  optional: z.boolean().optional(),
  /** What one is: "reports", "incidents", "calendar year". */
  unit: text,
  /** Statements or context sources that carry the column. */
  cites: z.array(citableId).min(1),
});

/** What data.csv holds and where it comes from. */
export const datasetSchema = z.strictObject({
  title: text,
  /** One sentence: who counted what, when. */
  about: text,
  /** What these numbers cannot show. */
  cannotShow: text,
  /** Terms of the publisher, named. */
  licence: text,
  /** The columns, in order. */
  fields: z.array(z.discriminatedUnion('type', [plainField, countedField])).min(1),
  /** Columns of which one is the sum of the others, in every row that has them all. */
  sums: z.array(z.strictObject({ total: slug, parts: z.array(slug).min(2) })).optional(),
  /** Columns whose rows add up to a total that the publisher prints. */
  totals: z.array(z.strictObject({ column: slug, total: z.int() })).optional(),
  /**
   * Columns that say what to know about their row: a column of words, or one of truth values with the
   * words that hold where it is true. Files that people take away have them as a column "Note".
   */
  rowNotes: z.array(z.strictObject({ column: slug, words: text.optional() })).optional(),
  /** Notes on single rows or on the whole. */
  notes: z.array(text).optional(),
});
export type DatasetMeta = z.infer<typeof datasetSchema>;
export type Field = DatasetMeta['fields'][number];
