import { expect, test } from 'vitest';
import { parseHelp } from '../../src/ledger/evidence/parse.ts';
import { readability } from '../../src/ledger/neutrality/readability.ts';
import { HELPED } from '../../src/ledger/schemas/help.ts';
import { book, words } from '../support/book.ts';

const places = book.helpPlaces;
const organisations = places.flatMap((place) => place.organisations);

test('there are places, and somebody for each kind of reader', () => {
  expect(places.length).toBeGreaterThan(5);
  for (const helped of HELPED)
    expect(organisations.filter(({ helps }) => helps.includes(helped)).length).toBeGreaterThan(2);
});

test('each anchor stands once', () => {
  const ids = [...places.map(({ id }) => id), ...organisations.map(({ id }) => `help-${id}`)];
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('a number is only given where a source says that it was read there', () => {
  const faults = organisations
    .filter(({ numbers }) => numbers !== undefined)
    .filter(({ sources }) => !sources.some(({ basis }) => /\bnumbers?\b/.test(basis)))
    .map(({ id }) => id);
  expect(organisations.filter(({ numbers }) => numbers !== undefined).length).toBeGreaterThan(10);
  expect(faults).toEqual([]);
});

test('an emergency number has its source', () => {
  const faults = places
    .filter(({ danger }) => /\d/.test(danger))
    .filter(({ dangerSource }) => dangerSource === undefined)
    .map(({ id }) => id);
  expect(faults).toEqual([]);
});

test('what they do is said plainly', () => {
  const hard = organisations
    .map(({ id, name, does }) => ({ id, ...readability(does, [...words.names, name]) }))
    .filter(({ grade }) => grade > 9)
    .map(({ id, grade }) => `${id}: grade ${grade.toFixed(1)}`);
  expect(hard).toEqual([]);
});

test.each([
  ["shown: '0800 1111'", "shown: 'call us'", /numbers\[0\]\.shown.*expected digits/],
  ["lastChecked: '2026-11-22'", "lastChecked: 'lately'", /lastChecked/],
  ["address: 'https://a.example/'", "address: 'http://a.example/'", /address/],
  ["lastChecked: '2026-11-22'", "lastChecked: '2026-11-22', note: hm", /note/],
])('a file with %s made %s stops the build', (good, bad, message) => {
  const yaml =
    "[{ id: a, place: A, danger: Call., organisations: [{ id: b, name: B, helps: [children], does: C., numbers: [{ shown: '0800 1111' }], address: 'https://a.example/', sources: [{ basis: D., address: 'https://b.example/' }], lastChecked: '2026-11-22' }] }]";
  expect(parseHelp(yaml, 'h.yaml')).toHaveLength(1);
  expect(() => parseHelp(yaml.replace(good, bad), 'h.yaml')).toThrow(message);
});
