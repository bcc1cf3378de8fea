/**
 * Compares every example with what is committed in snapshots/: its drawings, and the table and the
 * sentences that stand in for them. A difference is written beside it as `…-changed`: look at both,
 * then move the new one over the old where it is right.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BYTE_ORDER_MARK, toCsv } from '../../src/ledger/export/csv.ts';
import { sheetOf } from '../../src/pictures/export/data.ts';
import { drawings, type Example, examples } from './support/examples.ts';

const FOLDER = 'tests/render/snapshots';

/** One element a line, so that a difference can be read. */
function normalise(markup: string): string {
  return `${markup.replace(/></g, '>\n<').replace(/[ \t]+\n/g, '\n')}\n`;
}

/** The table as a file, then each state in sentences, one a line. */
function wordsOf({ name, spec, chart }: Example): string {
  const states = spec.states.map(({ id }) => {
    const sentences = chart.describe(id).replace(/(?<=[.!?]) (?=\p{Lu}|“)/gu, '\n');
    return `\n# ${id}\n${sentences}\n`;
  });
  const csv = toCsv(sheetOf(chart.table(), name)).replace(BYTE_ORDER_MARK, '');
  return csv + states.join('');
}

function isAsItWas(now: string, name: string, ending: string): void {
  const file = `${FOLDER}/${name}.${ending}`;
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (now !== before) writeFileSync(`${FOLDER}/${name}-changed.${ending}`, now);
  expect(now).toBe(before);
}

describe.each(examples)('$name', (example) => {
  test.each(drawings(example))('$name is as it was', ({ name, markup }) => {
    isAsItWas(normalise(markup), name, 'svg');
  });

  test('table and words are as they were', () => {
    isAsItWas(wordsOf(example), example.name, 'txt');
  });
});
