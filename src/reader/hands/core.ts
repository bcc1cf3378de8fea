/** A show of hands: how many for what, before and after. Numbers only, in memory only, and no choice is right. */

/** What people can choose between: the two answers, and two more of equal standing. */
export const CHOICES = ['first', 'second', 'both', 'open'] as const;
export type Choice = (typeof CHOICES)[number];

/** When hands are counted. */
export const TIMES = ['before', 'after'] as const;
export type Time = (typeof TIMES)[number];

/** Hands counted. */
export type Tally = Readonly<Record<Time, Readonly<Record<Choice, number>>>>;

/** Most hands of one row: what a row of the picture can hold. */
export const MOST_HANDS = 40;

const NONE = { first: 0, second: 0, both: 0, open: 0 };

/** Nobody has raised a hand. */
export const NO_HANDS: Tally = { before: NONE, after: NONE };

/** A tally with a hand more, or one less; between nought and what a row can hold. */
export function counted(tally: Tally, time: Time, choice: Choice, by: 1 | -1): Tally {
  const hands = Math.min(MOST_HANDS, Math.max(0, tally[time][choice] + by));
  return { ...tally, [time]: { ...tally[time], [choice]: hands } };
}

/** How many there were in all at a time. */
export function handsAt(tally: Tally, time: Time): number {
  return CHOICES.reduce((sum, choice) => sum + tally[time][choice], 0);
}

/** A row in words: counts alone, without what they might mean. */
export function rowInWords(tally: Tally, choice: Choice): string {
  return `${tally.before[choice]} before, ${tally.after[choice]} after`;
}
