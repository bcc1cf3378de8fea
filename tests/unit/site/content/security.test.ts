import { expect, test } from 'vitest';
import { securityText } from '../../../../src/site/content/security.ts';

const site = { name: 'A', origin: 'https://a.example', description: 'B', updated: '2026-01-02' };

test('there is no text without a contact', () => {
  expect(securityText(site)).toBeUndefined();
});

test('a contact stands there with a day until which it is good, and the address of the text', () => {
  expect(securityText({ ...site, contact: 'safe@a.example' })).toBe(
    [
      'Contact: mailto:safe@a.example',
      'Expires: 2026-12-28T00:00:00.000Z',
      'Preferred-Languages: en',
      'Canonical: https://a.example/.well-known/security.txt',
      '',
    ].join('\n'),
  );
});
