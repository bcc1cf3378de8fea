/** Whole numbers in English words. */

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '– – twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: readonly [bigint, string][] = [
  [1_000_000_000n, 'billion'],
  [1_000_000n, 'million'],
  [1_000n, 'thousand'],
];

/** A whole number from 0 to below 10¹² in words, such as "twelve million three hundred". */
export function spell(number: bigint): string {
  let left = number;
  const parts: string[] = [];
  for (const [size, name] of SCALES) {
    if (left < size) continue;
    parts.push(`${underThousand(Number(left / size))} ${name}`);
    left %= size;
  }
  if (left > 0n || parts.length === 0) {
    const and = parts.length > 0 && left < 100n ? 'and ' : '';
    parts.push(and + underThousand(Number(left)));
  }
  return parts.join(' ');
}

/** The number with its first two digits kept and the rest 0; a half goes to the even neighbour. */
export function twoDigits(number: bigint): bigint {
  const unit = 10n ** BigInt(Math.max(0, number.toString().length - 2));
  const below = number / unit;
  const twice = (number % unit) * 2n;
  const up = twice > unit || (twice === unit && below % 2n === 1n);
  return (up ? below + 1n : below) * unit;
}

function underThousand(number: number): string {
  if (number < 100) return underHundred(number);
  const rest = number % 100;
  const hundreds = `${SMALL[Math.floor(number / 100)] ?? ''} hundred`;
  return rest === 0 ? hundreds : `${hundreds} and ${underHundred(rest)}`;
}

function underHundred(number: number): string {
  const small = SMALL[number];
  if (small !== undefined) return small;
  const tens = TENS[Math.floor(number / 10)] ?? '';
  return number % 10 === 0 ? tens : `${tens}-${SMALL[number % 10] ?? ''}`;
}
