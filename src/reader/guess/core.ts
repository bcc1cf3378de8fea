/** A number that a reader guesses: the ends of the slider, and what is said. It never judges. */

/** What the slider can be set to. */
export interface Scale {
  min: number;
  max: number;
  step: number;
}

/** The step nearest to the middle: where a slider starts that suggests nothing. */
export function middleOf({ min, max, step }: Scale): number {
  return exact(min + step * Math.round(exact((max - min) / 2 / step)));
}

/** Whether the slider can be set to a number. */
export function isOn(value: number, { min, max, step }: Scale): boolean {
  const steps = (value - min) / step;
  return value >= min && value <= max && Math.abs(steps - Math.round(steps)) < 1e-6;
}

/** How far along the scale a number stands, from 0 to 100; beyond an end means at that end. */
export function along(value: number, { min, max }: Scale): number {
  return exact(Math.min(100, Math.max(0, (100 * (value - min)) / (max - min))));
}

/** A number with its unit, as it is read and heard: "40 per cent". */
export function amountOf(value: number, unit: string): string {
  return `${grouped(value)} ${unit}`;
}

/** Thousands apart by commas. By hand: to wake the browser's own way takes a slow phone 50 ms, while a page loads. */
function grouped(value: number): string {
  const [whole = '', ...parts] = String(exact(value)).split('.');
  return [whole.replaceAll(/\B(?=(\d{3})+$)/g, ','), ...parts].join('.');
}

/** What the reader said, and what it was: one sentence each, in the same words whatever the guess. */
export function saidOf(guess: number, unit: string, shown: string): [said: string, was: string] {
  return [`You said ${amountOf(guess, unit)}.`, wasOf(shown)];
}

/** The answer as a sentence. */
export function wasOf(shown: string): string {
  return `It was ${shown}.`;
}

/** Without what adding tenths leaves behind. */
function exact(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
