/** Each rule of wording, on a page that keeps it and on one that breaks it. */
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { faultLine, proseFaults } from '../../../../src/ledger/neutrality/prose.ts';
import { readability } from '../../../../src/ledger/neutrality/readability.ts';
import { elementsIn, has } from '../../../support/html.ts';
import { fixture } from '../../../support/fixtures.ts';
import { words } from '../../../support/book.ts';
import { proseIn, seenIn } from '../../../support/seen.ts';

function pageOf(name: string) {
  return parse(fixture(`prose/${name}.html`));
}

function faultsOf(name: string) {
  return seenIn(pageOf(name), words.names).flatMap((seen) => proseFaults(seen, words));
}

describe.each([
  ['loaded', ['backdoor']],
  ['saying', ['notes', 'insists']],
  ['terms', ['child pornography']],
  ['evaluation', ['Unfortunately', 'clearly', 'flawed']],
  ['length', ['Each night the keeper of the …']],
])('%s', (rule, expected) => {
  test('a page that keeps the rule has no fault', () => {
    expect(faultsOf(`${rule}-pass`)).toEqual([]);
  });

  test('a page that breaks it has just these, each with what to write instead', () => {
    const faults = faultsOf(`${rule}-fail`);
    expect(faults.map(({ found }) => found).sort()).toEqual([...expected].sort());
    expect(faults.filter((fault) => fault.rule !== rule || fault.instead === '')).toEqual([]);
  });
});

test('a message names the page, the words, the rule and what to write instead', () => {
  const [fault] = faultsOf('length-fail');
  const [second] = faultsOf('loaded-fail');
  if (!fault || !second) throw new Error('expected faults');
  expect(faultLine('a.html', second)).toBe(
    'a.html: "backdoor" (loaded) in "The keeper would have a backdoor."; write instead: say what the access is, who has it and when',
  );
  expect(faultLine('a.html', fault)).toContain(
    'write instead: two sentences; this one has 36 words, expected at most 35',
  );
});

test('a reading grade tells plain words from hard ones', () => {
  const grade = (name: string) =>
    elementsIn(pageOf(name), (element) => has(element, 'data-chapter-body')).map(
      (body) => readability(proseIn(body)).grade,
    );
  expect(Math.max(...grade('grade-pass'))).toBeLessThan(5);
  expect(Math.min(...grade('grade-fail'))).toBeGreaterThan(9);
});
