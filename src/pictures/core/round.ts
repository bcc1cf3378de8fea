/**
 * Rounds a coordinate before it reaches markup.
 * @param value user units
 * @returns the value to two digits, never minus zero
 */
export function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
