/** One way in which something from outside comes into the code, and what must hold whatever comes. */
import fc from 'fast-check';

/** A case that takes longer hangs, as far as a reader can tell. In milliseconds. */
const SLOWEST_MS = 2000;
/** Characters of a counterexample that are printed. */
const SHOWN = 600;

/** How it is tried. */
interface Trial {
  seed: number;
  runs: number;
  /** Told after each case, so that whoever waits knows that nothing hangs. */
  tick?: () => void;
}

/** What became of it. */
export interface Tried {
  cases: number;
  /** Undefined where all held. */
  fault: string | undefined;
}

/** An input. */
export interface Input {
  name: string;
  /** How many of a million cases it gets, in thousands; all together more than a thousand. */
  share: number;
  try: (trial: Trial) => Promise<Tried>;
}

/**
 * An input that is tried with values made by chance.
 * @param values what may come in
 * @param holds throws where something does not hold
 */
export function input<T>(
  name: string,
  share: number,
  values: fc.Arbitrary<T>,
  holds: (value: T) => void | Promise<void>,
): Input {
  return {
    name,
    share,
    async try({ seed, runs, tick }) {
      const property = fc.asyncProperty(values, async (value) => {
        const started = performance.now();
        await holds(value);
        tick?.();
        const took = performance.now() - started;
        if (took > SLOWEST_MS) throw new Error(`took ${Math.round(took)} ms`);
      });
      const { numRuns, failed, counterexample, errorInstance } = await fc.check(property, {
        seed,
        numRuns: runs,
      });
      const why = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
      const shown = fc.stringify(counterexample).slice(0, SHOWN);
      return { cases: numRuns, fault: failed ? `${name}: ${why} (case ${shown})` : undefined };
    },
  };
}

/** Stops a case. */
export function must(holds: boolean, expected: string): asserts holds {
  if (!holds) throw new Error(`expected ${expected}`);
}
