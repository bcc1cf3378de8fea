import { describe, expect, test } from 'vitest';
import { considerationFaults } from '../../../../src/ledger/evidence/considerations.ts';
import { parseYaml } from '../../../../src/ledger/evidence/parse.ts';
import {
  type Consideration,
  considerationsSchema,
} from '../../../../src/ledger/schemas/considerations.ts';
import { goodLedger } from '../../../support/fixtures.ts';

const NONE = { crin: [], ecpat: [], brown: [], nspcc: [], iwf: [] };
const GOOD: Consideration = {
  id: 'lamps',
  text: 'Lamps are lit.',
  treated: { ...NONE, nspcc: ['nspcc-lamp-nights'] },
};

function faultsOf(treated: Partial<Consideration['treated']>): string[] {
  return considerationFaults([{ ...GOOD, treated: { ...NONE, ...treated } }], goodLedger());
}

describe('considerationFaults', () => {
  test('finds nothing in a sound list', () => {
    expect(considerationFaults([GOOD], goodLedger())).toEqual([]);
  });

  test('names an id and a text that stand twice', () => {
    expect(considerationFaults([GOOD, GOOD], goodLedger())).toEqual([
      'content/considerations.yaml, id: "lamps" stands twice; expected each id once',
      'content/considerations.yaml, text: "Lamps are lit." stands twice; expected each text once',
    ]);
  });

  test('names a statement that is unknown, foreign or listed twice', () => {
    expect(faultsOf({ nspcc: ['nspcc-lamp'] })[0]).toContain(
      'lamps.treated.nspcc: "nspcc-lamp" is not known',
    );
    expect(faultsOf({ iwf: ['nspcc-lamp-nights'] })[0]).toContain(
      'expected ids that start with "iwf-"',
    );
    expect(faultsOf({ nspcc: ['nspcc-lamp-nights', 'nspcc-lamp-nights'] })).toEqual([
      expect.stringContaining('expected each statement once'),
    ]);
  });

  test('names a statement that needs care', () => {
    const ledger = goodLedger();
    const entry = ledger.statements.get('nspcc-lamp-nights');
    if (!entry) throw new Error('the sound content has lost its statement');
    const careful = { ...entry, statement: { ...entry.statement, care: true } };
    const statements = new Map([[entry.id, careful]]);
    expect(considerationFaults([GOOD], { ...ledger, statements })[0]).toContain('needs care');
  });

  test('names a consideration that nobody treats', () => {
    expect(faultsOf({})).toEqual([expect.stringContaining('every list is empty')]);
  });
});

describe('the schema', () => {
  const yaml = JSON.stringify([GOOD]);

  test('reads a sound list', () => {
    expect(parseYaml(considerationsSchema, yaml, 'c.yaml')).toEqual([GOOD]);
  });

  test.each([
    [
      'a text of fifteen words',
      yaml.replace('Lamps are lit.', 'lamp '.repeat(15).trim()),
      /at most 14 words/,
    ],
    ['a document left out', yaml.replace('"iwf":[]', '"nspcc2":[]'), /iwf/],
    ['a key that nobody knows', yaml.replace('"id"', '"score":1,"id"'), /score/],
  ])('refuses %s', (_, broken, message) => {
    expect(() => parseYaml(considerationsSchema, broken, 'c.yaml')).toThrow(message);
  });
});
