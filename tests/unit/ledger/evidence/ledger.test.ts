import { describe, expect, test } from 'vitest';
import { buildLedger, lookUp, statementsOf } from '../../../../src/ledger/evidence/ledger.ts';
import { parseStatements } from '../../../../src/ledger/evidence/parse.ts';
import { fixture, goodLedger, goodParts } from '../../../support/fixtures.ts';

describe('buildLedger', () => {
  test('finds statements and sources by id', () => {
    const ledger = goodLedger();
    expect(lookUp(ledger, 'nspcc-lamp-reach', 'x')).toMatchObject({
      kind: 'statement',
      documentId: 'nspcc',
      document: { short: 'Lamp' },
      statement: { label: 'Nobody knows the reach of the beam' },
    });
    expect(lookUp(ledger, 'outside-harbour', 'x')).toMatchObject({
      kind: 'context',
      source: { publisher: 'Harbour office' },
    });
  });

  test('keeps the order of the file', () => {
    const ids = statementsOf(goodLedger(), 'nspcc').map(({ id }) => id);
    expect(ids).toEqual(['nspcc-lamp-nights', 'nspcc-lamp-reach']);
    expect(statementsOf(goodLedger(), 'crin')).toEqual([]);
  });

  test('refuses an id that stands twice', () => {
    const statements = parseStatements(fixture('broken/duplicate-id.yaml'), 's.yaml');
    expect(() => buildLedger({ ...goodParts(), statements: { nspcc: statements } })).toThrow(
      'content/statements/nspcc.yaml, [1].id: "nspcc-lamp-nights" is there twice; expected each id once',
    );
  });

  test('refuses a source from outside that stands twice', () => {
    const parts = goodParts();
    const twice = [...parts.context, ...parts.context];
    expect(() => buildLedger({ ...parts, context: twice })).toThrow(
      '"outside-harbour" is there twice',
    );
  });

  test('refuses a statement in the file of another document', () => {
    const { documents, statements, context } = goodParts();
    const moved = { documents: { ...documents, crin: documents.nspcc }, context };
    expect(() => buildLedger({ ...moved, statements: { crin: statements.nspcc } })).toThrow(
      'content/statements/crin.yaml, [0].id: "nspcc-lamp-nights" belongs to another document; expected an id that starts with "crin-"',
    );
  });

  test('refuses a note that rests on an unknown source', () => {
    expect(() => buildLedger({ ...goodParts(), context: [] })).toThrow(
      'content/statements/nspcc.yaml, [0].note.sources: "outside-harbour" is not known',
    );
  });

  test('refuses statements of a document without a description', () => {
    expect(() => buildLedger({ ...goodParts(), documents: {} })).toThrow(
      'expected content/documents/nspcc.yaml',
    );
  });
});

test('lookUp names who asked and what for', () => {
  expect(() => lookUp(goodLedger(), 'nspcc-lamp', 'content/charts/x.yaml, cites')).toThrow(
    'content/charts/x.yaml, cites: "nspcc-lamp" is not known; expected an id of',
  );
});
