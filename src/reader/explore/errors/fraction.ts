/** Exact fractions: whole numbers of any size above and below the line. */

/** A fraction in lowest terms; `below` is at least 1. */
export interface Fraction {
  above: bigint;
  below: bigint;
}

/** A fraction in lowest terms. `below` must not be 0. */
export function fraction(above: bigint, below = 1n): Fraction {
  const shared = commonDivisor(above, below);
  return { above: above / shared, below: below / shared };
}

/** The product of two fractions. */
export function times(a: Fraction, b: Fraction): Fraction {
  return fraction(a.above * b.above, a.below * b.below);
}

/** The sum of two fractions. */
export function plus(a: Fraction, b: Fraction): Fraction {
  return fraction(a.above * b.below + b.above * a.below, a.below * b.below);
}

/** The quotient of two fractions. `b` must not be 0. */
export function over(a: Fraction, b: Fraction): Fraction {
  return fraction(a.above * b.below, a.below * b.above);
}

/** What is left of one: 1 − a. */
export function rest(a: Fraction): Fraction {
  return fraction(a.below - a.above, a.below);
}

/** Whether a is at most b. */
export function atMost(a: Fraction, b: Fraction): boolean {
  return a.above * b.below <= b.above * a.below;
}

/** The nearest whole number of a fraction from 0; a half goes to the even neighbour. */
export function nearest({ above, below }: Fraction): bigint {
  const whole = above / below;
  const twice = (above % below) * 2n;
  const up = twice > below || (twice === below && whole % 2n === 1n);
  return up ? whole + 1n : whole;
}

function commonDivisor(a: bigint, b: bigint): bigint {
  let [large, small] = [a, b];
  while (small !== 0n) [large, small] = [small, large % small];
  return large === 0n ? 1n : large;
}
