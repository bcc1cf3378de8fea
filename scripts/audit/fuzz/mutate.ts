/** A file of content as it looks after a slip of the hand, a bad merge or a broken program. */
import fc from 'fast-check';

/** One change. */
export interface Change {
  kind: 'put' | 'cut' | 'twice' | 'instead' | 'swap' | 'indent' | 'end';
  /** Where, as a share of the text. */
  at: number;
  /** How much of it, in characters or lines. */
  much: number;
  /** What is put in. */
  piece: string;
}

/** What means something in YAML, MDX or CSV, and what is of another type than before. */
const PIECES = [
  ...[
    ':',
    ': ',
    '- ',
    '-',
    '? ',
    '#',
    '&a ',
    '*a',
    '*a\n',
    '<<: *a\n',
    '!!binary x',
    '!!set ',
    '!x ',
    '%',
    '@',
    '`',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '|\n',
    '>-\n',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '\t',
    '\0',
    '\ufeff',
    '\ud800',
    '\r',
  ],
  ...[
    'null',
    '~',
    'true',
    '.inf',
    '.nan',
    '-1',
    '0',
    '1e999',
    '0x1F',
    '1_000',
    '2026-02-31',
    "'2026-01-01'",
  ],
  ...[
    '__proto__: 1\n',
    'constructor: {}\n',
    'toString: x\n',
    '? [a]\n: b\n',
    'x: 1\nx: 1\n',
    '[[[[',
    '{{{{',
  ],
  ...[
    '&a [*a]\n',
    '&a [x,x]\n- &b [*a,*a]\n- [*b,*b]\n',
    '\n',
    '\n\n',
    ' ',
    '',
    ',',
    ',,',
    '\n"',
    '=1+1',
    '👩🏽‍🚀',
  ],
  ...['<script>', '<S id="x" />', '{x}', '</Step>', 'FILL IN', '&amp;', '<', 'x'.repeat(3000)],
];

/** Up to four changes. */
export const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('put', 'cut', 'twice', 'instead', 'swap', 'indent', 'end'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    much: fc.integer({ min: 1, max: 40 }),
    piece: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    ),
  }),
  { minLength: 1, maxLength: 4 },
);

/** A text with changes, one after another. */
export function mutated(text: string, all: readonly Change[]): string {
  return all.reduce(one, text);
}

function one(text: string, { kind, at, much, piece }: Change): string {
  const place = Math.floor(at * text.length);
  const [before, after] = [text.slice(0, place), text.slice(place)];
  const line = text.lastIndexOf('\n', Math.max(0, place - 1)) + 1;
  switch (kind) {
    case 'put':
      return before + piece + after;
    case 'cut':
      return before + after.slice(much);
    case 'twice':
      return before + after.slice(0, much) + after;
    case 'instead':
      return valueReplaced(text, line, piece);
    case 'swap':
      return text.slice(0, line) + swapped(text.slice(line));
    case 'indent':
      return text.slice(0, line) + ' '.repeat(much % 5) + text.slice(line);
    case 'end':
      return before;
  }
}

/** A text whose first line stands after its second. */
function swapped(text: string): string {
  const [first, second, ...rest] = text.split(/(?<=\n)/);
  return [second, first, ...rest].join('');
}

/** What stands after the first colon or comma of a line, with something else in its place. */
function valueReplaced(text: string, line: number, piece: string): string {
  const end = text.length - text.slice(line).replace(/^[^\n]*/, '').length;
  const value = /[:,]\s*/.exec(text.slice(line, end));
  if (!value) return text.slice(0, line) + piece + text.slice(end);
  return text.slice(0, line + value.index + value[0].length) + piece + text.slice(end);
}
