import { expect, test } from 'vitest';
import { originOf, voiceWords } from '../../../../src/site/content/words.ts';
import { goodParts } from '../../../support/fixtures.ts';

const [statement] = goodParts().statements.nspcc;
if (!statement) throw new Error('expected a statement');
const { figure, ...bare } = { ...statement, of: 'The keeper' };

test('a voice that is not its own is named, with whose it is', () => {
  expect(voiceWords({ ...bare, voice: 'own' })).toBeUndefined();
  expect(voiceWords({ ...bare, voice: 'reports' })).toBe('Reports what others say: The keeper');
  expect(voiceWords({ ...bare, voice: 'quotes' })).toBe('Carries another’s words: The keeper');
  const { of, ...nobody } = bare;
  expect(of).toBe('The keeper');
  expect(voiceWords({ ...nobody, voice: 'quotes' })).toBe('Carries another’s words');
});

test('a view of its own needs no origin; a figure, or what others say, shows that it has none', () => {
  const none = { ...bare, origin: 'none given' };
  expect(originOf({ ...none, kind: 'position', voice: 'own' })).toBeUndefined();
  expect(originOf({ ...none, kind: 'position', voice: 'reports' })).toBe('none given');
  expect(originOf({ ...none, kind: 'figure', figure, voice: 'own' })).toBe('none given');
  expect(originOf({ ...bare, kind: 'position', voice: 'own', origin: 'A survey' })).toBe(
    'A survey',
  );
});
