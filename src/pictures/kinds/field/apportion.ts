import { descending, sum } from 'd3-array';

interface Quota {
  index: number;
  quota: number;
}

/**
 * Shares whole marks among the regions by the method of the largest remainder (Hamilton's), so that
 * they add up: each region has the whole part of its quota (its value in marks), and the marks that are
 * left go to the largest fractions, of equals to the first. No region is lost: one under one mark
 * has exactly one, of which only its share is drawn. Where many of those leave too few marks for the
 * whole parts of the others, these share what is left in proportion, and none falls below one.
 * @param values amounts in the order of the regions, all above zero
 * @param amount what one mark stands for
 * @returns marks in the same order, none below one; their sum is the total in marks, rounded
 * @throws where there are fewer marks than regions
 */
export function apportion(values: readonly number[], amount: number): number[] {
  const all = Math.round(sum(values) / amount);
  if (all < values.length) throw new Error(`${all} marks for ${values.length} regions`);
  const inMarks = values.map((value, index) => ({ index, quota: value / amount }));
  const quotas = quotasOf(
    inMarks.filter(({ quota }) => quota >= 1),
    all,
    values.length,
  );
  const marks = values.map(() => 1);
  for (const { index, quota } of quotas) marks[index] = Math.floor(quota);
  quotas
    .sort((a, b) => descending(a.quota % 1, b.quota % 1))
    .slice(0, all - sum(marks))
    .forEach(({ index }) => (marks[index] = (marks[index] ?? 0) + 1));
  return marks;
}

/** Quotas of one or more whose whole parts leave a mark for each of the other regions. */
function quotasOf(quotas: readonly Quota[], all: number, regions: number): Quota[] {
  const left = all - (regions - quotas.length);
  if (sum(quotas, ({ quota }) => Math.floor(quota)) <= left) return [...quotas];
  const factor = left / sum(quotas, ({ quota }) => quota);
  const scaled = quotas.map(({ index, quota }) => ({ index, quota: quota * factor }));
  const enough = scaled.filter(({ quota }) => quota >= 1);
  return enough.length === scaled.length ? scaled : quotasOf(enough, all, regions);
}
