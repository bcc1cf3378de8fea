import { describe, expect, test } from 'vitest';
import { parseQuestion } from '../../../../src/ledger/evidence/parse.ts';
import { positionFaults } from '../../../../src/ledger/neutrality/positions.ts';
import { statementFaults } from '../../../../src/ledger/neutrality/statements.ts';
import type { Position } from '../../../../src/ledger/schemas/question.ts';
import { fixture, goodParts, goodQuestion } from '../../../support/fixtures.ts';

function withCrin(change: Partial<Position>) {
  const question = goodQuestion();
  const crin = { ...question.positions.crin, ...change };
  return { ...question, positions: { ...question.positions, crin } };
}

describe('positionFaults', () => {
  test('finds nothing in a sound question', () => {
    expect(positionFaults(goodQuestion(), 'q.yaml')).toEqual([]);
  });

  test('statements under "does not address"', () => {
    const question = parseQuestion(fixture('broken/silent-with-statements.yaml'), 'q.yaml');
    expect(positionFaults(question, 'q.yaml')).toEqual([
      'q.yaml, positions.crin.statements: "crin-lamp" under "does not address"; expected none',
    ]);
  });

  test('"does not address" beside another kind, a kind twice, a kind without statements', () => {
    const beside = withCrin({ kinds: ['does not address', 'asks'] });
    expect(positionFaults(beside, 'q')[0]).toContain('to stand alone');
    expect(positionFaults(withCrin({ kinds: ['asks', 'asks'] }), 'q')[0]).toContain('repeats');
    const bare = withCrin({ kinds: ['touches on'] });
    expect(positionFaults(bare, 'q')).toEqual([
      'q, positions.crin.statements: none under "touches on"; expected at least one',
    ]);
  });

  test('a position over 60 words', () => {
    const long = withCrin({ text: 'word '.repeat(61).trim() });
    expect(positionFaults(long, 'q')).toEqual([
      'q, positions.crin.text: 61 words; expected at most 60',
    ]);
  });

  test('full positions of unequal length, unless the question says why', () => {
    const full = { kinds: ['asks'], statements: ['crin-lamp'] } satisfies Partial<Position>;
    const unequal = withCrin({ ...full, text: 'word '.repeat(18).trim() });
    expect(positionFaults(unequal, 'q')).toEqual([
      'q, positions: longest/shortest is 2.00 (words: crin 18, nspcc 9); expected at most 1.6 or a weightReason',
    ]);
    expect(positionFaults({ ...unequal, weightReason: 'It says more.' }, 'q')).toEqual([]);
    const touching = withCrin({ ...full, kinds: ['touches on'], text: 'word' });
    expect(positionFaults(touching, 'q')).toEqual([]);
  });
});

describe('statementFaults', () => {
  const [figure, view] = goodParts().statements.nspcc;
  if (!figure || !view) throw new Error('the fixture has two statements');

  test('finds nothing in sound statements', () => {
    expect([figure, view].flatMap((statement) => statementFaults(statement, 's'))).toEqual([]);
  });

  test.each(['L123', 'line 12', 'Introduction', 'paragraph 3, L90'])('locator "%s"', (locator) => {
    expect(statementFaults({ ...view, locator }, 's')[0]).toContain(`s, locator: "${locator}"`);
  });

  test('a locator may name a line of defence', () => {
    expect(statementFaults({ ...view, locator: 'line of defence 2' }, 's')).toEqual([]);
  });

  test.each([
    [{ says: 'word '.repeat(61) }, 's, says: 61 words; expected at most 60'],
    [{ label: 'word '.repeat(13) }, 's, label: 13 words; expected at most 12'],
    [{ quote: 'word '.repeat(15) }, 's, quote: 15 words; expected at most 14'],
    [{ kind: 'figure' as const }, 's, figure: missing for kind "figure"'],
    [{ checked: 'differs' as const }, 's, note: missing where checked is "differs"'],
  ])('%o', (change, fault) => {
    expect(statementFaults({ ...view, ...change }, 's')[0]).toContain(fault);
  });

  test('a view without whose it is', () => {
    const { of, ...nobody } = view;
    expect(of).toBe('The keeper.');
    expect(statementFaults(nobody, 's')[0]).toContain('s, of: missing for voice "reports"');
  });
});
