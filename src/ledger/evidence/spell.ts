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
export function spell(number: bigint | number): string {
  let left = BigInt(number);
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
