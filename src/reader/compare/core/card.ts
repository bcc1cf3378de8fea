import { wrap } from '../../../pictures/core/text.ts';
import { EMBED_WIDTHS } from '../../../pictures/embed/widths.ts';
import type { Position, Question } from '../../../ledger/schemas/question.ts';

/** Under the question on a card in a frame. */
export const CARD_SUB = 'Five documents on one question. Which comes first changes.';
/** What a card says of itself. */
export const CARD_CAVEAT = 'One site’s summaries; the documents decide.';

/** Width from which names stand beside the words, so that a frame can be lower, in CSS pixels. */
export const CARD_WIDE = 568;

/**
 * Measures of src/site/styles/card.css in CSS pixels; a browser test holds them to the page. From `from`
 * on, a frame's room in px, the styles set names beside the words (`names` and `gap` wide).
 */
const STEPS = [
  { from: 0, size: 15, line: 21.75, names: 0, gap: 0 },
  { from: 380, size: 16, line: 23.2, names: 0, gap: 0 },
  { from: 540, size: 17, line: 25.5, names: 136, gap: 20 },
  { from: 700, size: 19, line: 29.45, names: 136, gap: 24 },
] as const;
const PAD = { frame: 8, top: 13, bottom: 8, leaf: 26, beforeText: 5, foot: 33, reason: 10 };
const TITLE = { size: 19, line: 24.7 };
const SMALL = { size: 13, line: 18.85 };
const NAME = 22.4;

type Step = (typeof STEPS)[number];

/**
 * Height that holds a card at every width it is made ready for.
 *
 * @param question its words
 * @param positions the five positions
 * @param from narrowest width to hold at, in CSS pixels
 * @returns CSS pixels, rounded up to ten
 */
export function cardHeight(
  question: Pick<Question, 'question' | 'weightReason'>,
  positions: readonly Position[],
  from = 0,
): number {
  const heights = EMBED_WIDTHS.filter((width) => width >= from).map((width) =>
    heightAt(question, positions, width),
  );
  return Math.ceil(Math.max(...heights) / 10) * 10;
}

/** Height of a card in a frame of one width in CSS pixels. */
export function heightAt(
  { question, weightReason }: Pick<Question, 'question' | 'weightReason'>,
  positions: readonly Position[],
  widthPx: number,
): number {
  const room = widthPx - PAD.frame;
  const step = STEPS.findLast(({ from }) => room >= from) ?? STEPS[0];
  const reason = weightReason === undefined ? 0 : lines(weightReason, room, SMALL) + PAD.reason;
  return (
    PAD.top +
    wrap(question, room, 600, TITLE.size).length * TITLE.line +
    lines(CARD_SUB, room, SMALL) +
    // Leaves are of one height: that of the tallest.
    5 * Math.max(...positions.map((position) => leafHeight(position, room, step))) +
    reason +
    lines(`${CARD_CAVEAT} Sources and statements on Side by Side`, room, SMALL) +
    PAD.foot +
    PAD.bottom
  );
}

function leafHeight({ kinds, text }: Position, room: number, step: Step): number {
  const beside = step.names > 0;
  const words = wrap(text, room - step.names - step.gap, 400, step.size).length * step.line;
  const label = lines(`${kinds.join('; ')} 5 of 5`, beside ? step.names : room, SMALL);
  const by = NAME + label;
  return PAD.leaf + (beside ? Math.max(by, words) : by + PAD.beforeText + words);
}

function lines(text: string, room: number, { size, line }: { size: number; line: number }): number {
  return wrap(text, room, 400, size).length * line;
}
