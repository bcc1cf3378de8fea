import { describe, expect, test } from 'vitest';
import { fragmentsOf, stateFragment } from '../../../../src/pictures/embed/fragments.ts';

describe('ends of an address', () => {
  test('a frame knows each state, each theme, and both in either order', () => {
    const ids = fragmentsOf(['all', 'police'], true).map(({ id }) => id);
    expect(ids).toHaveLength(12);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(
      expect.arrayContaining(['dark', 'state=police', 'state=police&dark', 'light&state=police']),
    );
  });

  test('each says which state and which theme it stands for', () => {
    const both = fragmentsOf(['all', 'police'], true).find(({ id }) => id === 'dark&state=police');
    expect(both).toEqual({ id: 'dark&state=police', at: 1, theme: 'dark' });
  });

  test('a page of ours keeps the theme of its reader', () => {
    expect(fragmentsOf(['all'], false)).toEqual([{ id: 'state=all', at: 0 }]);
  });

  test('a chart without a choice has themes alone', () => {
    expect(fragmentsOf([], true).map(({ id }) => id)).toEqual(['dark', 'light']);
  });

  test('what is linked to is what is known', () => {
    expect(fragmentsOf(['police'], false).map(({ id }) => `#${id}`)).toEqual([
      stateFragment('police'),
    ]);
  });
});
