import { expect, test } from 'vitest';
import { parseHelp } from '../../src/ledger/evidence/parse.ts';
import { readability } from '../../src/ledger/neutrality/readability.ts';
import { numberFault } from '../../src/ledger/schemas/help-numbers.ts';
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

test('each country has somebody for adults who were abused, and for reports of images', () => {
  const countries = places.filter(({ emergency }) => emergency !== undefined);
  const missing = countries.flatMap(({ id, organisations: there }) =>
    (['adults', 'images'] as const)
      .filter((helped) => !there.some(({ helps }) => helps.includes(helped)))
      .map((helped) => `${id}: ${helped}`),
  );
  expect(countries.length).toBeGreaterThan(5);
  expect(missing).toEqual([]);
});

test('people worried about their own thoughts come last, and nobody who was abused is sent there', () => {
  for (const { organisations: there } of places) {
    const first = there.findIndex(({ helps }) => helps[0] === 'own-thoughts');
    if (first < 0) continue;
    expect(there.slice(first).every(({ helps }) => helps[0] === 'own-thoughts')).toBe(true);
    expect(there.slice(first).some(({ does }) => /\babused\b/.test(does))).toBe(false);
  }
});

test('what they do is said plainly', () => {
  const hard = organisations
    .map(({ id, name, does }) => ({ id, ...readability(does, [...words.names, name]) }))
    .filter(({ grade }) => grade > 9)
    .map(({ id, grade }) => `${id}: grade ${grade.toFixed(1)}`);
  expect(hard).toEqual([]);
});

const ORGANISATION =
  "id: b, name: B, helps: [children], does: C., numbers: [{ shown: '0800 1111' }], address: 'https://a.example/', sources: [{ basis: D., address: 'https://b.example/' }], lastChecked: '2026-11-22'";
const PLACE = `[{ id: uk, place: A, emergency: '999', emergencySource: { basis: E., address: 'https://c.example/' }, organisations: [{ ${ORGANISATION} }] }]`;
const ADULTS = `{ ${ORGANISATION.replace('children', 'adults').replace('id: b', 'id: c')} }`;

test.each([
  ["shown: '0800 1111'", "shown: 'call us'", /numbers\[0\]\.shown.*expected digits/],
  [
    "shown: '0800 1111'",
    "shown: '0800 111'",
    /h\.yaml, \[0\]\.organisations\[0\]\.numbers\[0\]\.shown \(line 1\): "0800 111" is not valid; expected eleven digits from 0/,
  ],
  ["lastChecked: '2026-11-22'", "lastChecked: 'lately'", /lastChecked/],
  ["address: 'https://a.example/'", "address: 'http://a.example/'", /address/],
  ["lastChecked: '2026-11-22'", "lastChecked: '2026-11-22', note: hm", /note/],
  ["emergency: '999'", "emergency: 'the police'", /emergency.*expected three digits/],
  ["emergency: '999', ", '', /emergencySource.*expected a source just where/],
  ['helps: [children]', 'helps: [own-thoughts, adults]', /helps.*expected nobody who was abused/],
  [
    'organisations: [{ id: b, name: B, helps: [children]',
    `organisations: [{ id: d, name: D, helps: [own-thoughts], does: C., address: 'https://a.example/', sources: [{ basis: D., address: 'https://b.example/' }], lastChecked: '2026-11-22' }, ${ADULTS}, { id: b, name: B, helps: [children]`,
    /organisations\[1\]\.helps.*expected the order children, adults, parents, images, own-thoughts/,
  ],
])('a file with %s made %s stops the build', (good, bad, message) => {
  expect(parseHelp(PLACE, 'h.yaml')).toHaveLength(1);
  expect(PLACE).toContain(good);
  expect(() => parseHelp(PLACE.replace(good, bad), 'h.yaml')).toThrow(message);
});

test.each([
  ['0800 1111', 'uk', true],
  ['0800 111', 'uk', false],
  ['0808 801 0331', 'uk', true],
  ['0808 801 033', 'uk', false],
  ['0808 801 03311', 'uk', false],
  ['1800 477 477', 'ireland', true],
  ['1800 477 47', 'ireland', false],
  ['+44 1372 847 161', 'ireland', true],
  ['+44 1372 847 16', 'ireland', false],
  ['+1 800 422 4453', 'ireland', false],
  ['1-800-422-4453', 'usa', true],
  ['1-800-422-445', 'usa', false],
  ['800-422-4453', 'usa', false],
  ['686868', 'canada', true],
  ['68686', 'canada', false],
  ['686868', 'usa', false],
  ['1800 55 1800', 'australia', true],
  ['1300 657 38', 'australia', false],
  ['0800 942 8787', 'new-zealand', true],
  ['0800 942 878', 'new-zealand', true],
  ['0508 638 72', 'new-zealand', false],
  ['116 111', 'europe', true],
  ['116 11', 'europe', false],
  ['0800 1111', 'world', false],
])('%s, dialled in %s, is long enough: %s', (shown, place, right) => {
  expect(numberFault(shown, place) === undefined).toBe(right);
});

test('a number that is wrong names what is right', () => {
  expect(numberFault('1-800-422-445', 'usa')).toBe('expected 1 and ten digits');
  expect(numberFault('1', 'atlantis')).toBe(
    'expected a rule for the length of numbers in "atlantis"',
  );
});
