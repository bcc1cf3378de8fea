/** Texts as they come from people, other pages and broken programs. */
import fc from 'fast-check';

/** Things that have broken programs before. */
const TRAPS = [
  ...[
    '',
    ' ',
    '\0',
    '\t',
    '\n',
    '\r\n',
    '\ufeff',
    '\ud800',
    '\udc00',
    '\u202e',
    '\u200d',
    'ß',
    'İ',
  ],
  ...[
    '👩🏽‍🚀',
    'e\u0301'.repeat(9),
    'ﷺ',
    'א',
    'ا',
    '\u0301',
    '%',
    '%E0%A4%A',
    '%00',
    '+',
    '&',
    '=',
    '#',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'null',
    'undefined',
    'NaN',
    '[object Object]',
  ],
  ...[
    '-0',
    '1e999',
    '-1',
    '0x10',
    '1.5',
    '९',
    '9007199254740993',
    '١٢',
    '1,000',
    '1 000',
    '5%',
    '1 in 3',
  ],
  ...[
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '${7*7}',
    '{{7*7}}',
    "' or 1=1 --",
  ],
  ...['javascript:alert(1)', 'data:text/html,x', '//evil.example/', '\\\\evil', '../../etc/passwd'],
  ...[
    '(a+)+$',
    '('.repeat(50),
    '['.repeat(50),
    ','.repeat(300),
    'a'.repeat(5000),
    ' '.repeat(5000),
  ],
];

/** Any text: plain, in every script, with half characters, with a trap in it. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ maxLength: 40 }),
  fc.constantFrom(...TRAPS),
  fc
    .array(fc.oneof(fc.constantFrom(...TRAPS), fc.string({ maxLength: 8 })), { maxLength: 5 })
    .map((parts) => parts.join('')),
);

/**
 * A text made of pieces that mean something where it is read, among others that do not.
 * @param pieces what means something
 * @param between what may stand between them
 */
export function nearly(
  pieces: readonly string[],
  between: readonly string[],
): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...pieces) },
    { weight: 2, arbitrary: fc.integer({ min: -3, max: 1e10 }).map(String) },
    { weight: 1, arbitrary: anyText },
  );
  return fc
    .array(fc.tuple(piece, fc.constantFrom(...between)), { maxLength: 8 })
    .map((parts) => parts.flat().join(''));
}

/** Whatever a message can hold: all that a browser copies from one window to another. */
export const anyData: fc.Arbitrary<unknown> = fc.anything({
  ...{ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true },
  ...{ withSparseArray: true, withNullPrototype: true, maxDepth: 3 },
});

/** Any number, those included that are none. */
export const anyNumber: fc.Arbitrary<number> = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.constantFrom(0, -0, NaN, Infinity, -Infinity, 2 ** 53, -(2 ** 53), 1e308, 0.5),
);

/**
 * An object with these fields, each near what it should be, at times missing or anything at all.
 * @param fields name → values that are near
 */
export function nearObject(fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<unknown> {
  const loose = Object.entries(fields).map(([name, near]) => [
    name,
    fc.oneof({ weight: 6, arbitrary: near }, { weight: 1, arbitrary: anyData }),
  ]);
  return fc.record(Object.fromEntries(loose) as typeof fields, { requiredKeys: [] });
}
