/** What files of single states say, over the real charts. */
import { describe, expect, test } from 'vitest';
import { FRAMES } from '../../src/pictures/core/kind.ts';
import { choicesOf, saysOf } from '../../src/pictures/says.ts';
import { book } from '../support/book.ts';

/** What a message is there → the word for its pattern. */
const PATTERNS = {
  whole: 'solid',
  sealed: 'hatched',
  part: 'dots',
  case: 'half and half',
  unsaid: 'dashed',
};
const all = book.charts.flatMap((chart) =>
  choicesOf(chart.spec).map((state) => ({ chart, state })),
);

describe('a state that stands alone', () => {
  test('has a title that no other state of its chart has', () => {
    for (const { id, ...chart } of book.charts) {
      const titles = choicesOf(chart.spec).map((state) => saysOf(chart, state.id).title);
      expect(new Set(titles).size, id).toBe(titles.length);
    }
  });

  test('names in its key the patterns that it draws, and no others', () => {
    const seen = all.flatMap(({ chart, state }) => {
      const { kind, model } = chart.picture(state.id, FRAMES.wide);
      if (kind !== 'message-path') return [];
      const reads = new Set<string>(model.cards.map((card) => card.reads));
      if (model.signs.some(({ shape }) => shape === 'data')) reads.add('part');
      reads.delete('ahead');
      return [{ at: `${chart.id}.${state.id}`, reads, key: saysOf(chart, state.id).subtitle }];
    });
    expect(seen.length).toBeGreaterThan(20);
    for (const { at, reads, key } of seen) {
      const named = Object.entries(PATTERNS).filter(([, word]) => key.toLowerCase().includes(word));
      expect(new Set(named.map(([name]) => name)), at).toEqual(reads);
    }
  });

  test('an unknown state is refused with the known ones', () => {
    const chart = book.charts.find(({ id }) => id === 'who-should-act');
    expect(() => chart && saysOf(chart, 'nobody')).toThrow(
      /No state "nobody"; expected one of all, states/,
    );
  });
});
