/** Numbers short enough to be read out. */

/** The number with its first two digits kept and the rest 0; a half goes to the even neighbour. */
export function twoDigits(number: bigint): bigint {
  const unit = 10n ** BigInt(Math.max(0, number.toString().length - 2));
  const below = number / unit;
  const twice = (number % unit) * 2n;
  const up = twice > unit || (twice === unit && below % 2n === 1n);
  return (up ? below + 1n : below) * unit;
}
