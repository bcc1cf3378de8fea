import { expect, test } from 'vitest';
import { codeFaults } from '../../../../scripts/audit/codes.ts';

const printed = { sides: 2, text: 'a.example/teach/\none/ Source: x' };
const CODE = 'https://a.example/teach/one/';

test('a code on each side that says what is printed has no fault', () => {
  expect(codeFaults([CODE, CODE], printed)).toEqual([]);
});

test.each([
  ['one that cannot be read', [CODE], /1 codes can be read; expected one on each of 2/],
  ['one that leads elsewhere', [CODE, 'https://b.example/'], /says https:\/\/b\.example\//],
  ['one that is no address', [CODE, 'a.example/teach/one/'], /expected the address/],
])('%s is found', (_what, codes, fault) => {
  expect(codeFaults(codes, printed).join('\n')).toMatch(fault);
});
