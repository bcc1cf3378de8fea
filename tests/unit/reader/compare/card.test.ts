import { describe, expect, test } from 'vitest';
import { EMBED_WIDTHS } from '../../../../src/pictures/embed/widths.ts';
import { CARD_WIDE, cardHeight, heightAt } from '../../../../src/reader/compare/core/card.ts';
import { DOCUMENT_IDS } from '../../../../src/ledger/schemas/ids.ts';
import { goodQuestion } from '../../../support/fixtures.ts';

const question = goodQuestion();
const positions = DOCUMENT_IDS.map((id) => question.positions[id]);

describe('cardHeight', () => {
  test('holds the card at every width', () => {
    const height = cardHeight(question, positions);
    const heights = [280, 320, 400, 480, 559, 568, 640, 800].map((width) =>
      heightAt(question, positions, width),
    );
    // Rounded up to ten, from the tallest, which is that of the narrowest frame.
    expect(Math.max(...heights)).toBe(heights[0]);
    expect(height).toBe(Math.ceil((heights[0] ?? 0) / 10) * 10);
  });

  test('is tried from the narrowest column to a wide article', () => {
    expect([EMBED_WIDTHS[0], EMBED_WIDTHS.at(-1)]).toEqual([280, 800]);
    expect(EMBED_WIDTHS).toContain(CARD_WIDE);
  });

  test('is no greater where only wide columns count', () => {
    const long = positions.map((position) => ({ ...position, text: 'Long words. '.repeat(20) }));
    const wide = cardHeight(question, long, CARD_WIDE);
    expect(wide).toBeLessThan(cardHeight(question, long));
    // The narrowest that counts is the column of 568 px itself.
    expect(wide).toBe(Math.ceil(heightAt(question, long, 568) / 10) * 10);
  });

  test('follows the longest position, five times over', () => {
    const [first, ...rest] = positions;
    if (!first) throw new Error('no position');
    const longer = [{ ...first, text: `${first.text} ${'More words. '.repeat(30)}` }, ...rest];
    const more = heightAt(question, longer, 320) - heightAt(question, positions, 320);
    expect(more).toBeGreaterThan(0);
    const lines = more / 21.75;
    expect(lines / 5).toBeCloseTo(Math.round(lines / 5), 6);
    // Leaves are equal: who is long does not matter.
    expect(heightAt(question, [...longer].reverse(), 320)).toBe(heightAt(question, longer, 320));
  });
});
