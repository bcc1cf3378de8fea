import type { Guess } from '../../ledger/schemas/guess.ts';
import { wrap } from '../../pictures/core/text.ts';
import { EMBED_WIDTHS } from '../../pictures/embed/widths.ts';
import { amountOf, saidOf, wasOf } from './core.ts';

/** The words of the link in a framed guess. */
export const SOURCES = 'Sources, data and notes';

/** A guess as far as the height of its frame goes. */
export interface FramedWords extends Pick<Guess, 'question' | 'unit' | 'max' | 'shown' | 'after'> {
  limits: Pick<Guess['limits'], 'text'>;
  source: string;
  /** Whether a line above the answer's words says that they come from outside the five documents. */
  outside: boolean;
}

/** Measures of guess.css and guess-card.css in CSS pixels; a browser test holds them to the page. */
const PAD = { frame: 8, top: 14, scale: 56, ends: 20.3, line: 12, after: 16, apart: 8, source: 12 };
const BODY_END = 8;
const TITLE = { size: 18, weight: 600, line: 23.75 } as const;
const LARGE = { size: 20, weight: 400, line: 27 } as const;
const WORDS = { size: 15, weight: 400, line: 22.5 } as const;
const QUIET = { size: 14, weight: 400, line: 20.3 } as const;
const SMALL = { size: 13, weight: 400, line: 18.85 } as const;
const BUTTON = { height: 44, room: 128 + 24, above: 4 };
/** Room of the sign before what was said. */
const SIGN = 28;
/** From here on the button stands beside the words. */
const WIDE = 480;

/**
 * Height that holds a framed guess in every state, at every width it is made ready for.
 * @returns CSS pixels, rounded up to ten
 */
export function guessHeight(words: FramedWords): number {
  return Math.ceil(Math.max(...EMBED_WIDTHS.map((width) => heightAt(words, width))) / 10) * 10;
}

/** Height of a framed guess at one width in CSS pixels. */
function heightAt(words: FramedWords, widthPx: number): number {
  const room = widthPx - PAD.frame;
  const { question, after, limits, source, outside } = words;
  return (
    PAD.top +
    tall(question, room, TITLE) +
    PAD.scale +
    PAD.ends +
    PAD.line +
    lineHeight(words, room) +
    PAD.after +
    (outside ? QUIET.line + PAD.apart : 0) +
    tall(after, room, WORDS) +
    PAD.apart +
    tall(limits.text, room, WORDS) +
    PAD.source +
    tall(`Source: ${source} ${SOURCES}`, room, SMALL) +
    BODY_END
  );
}

/** The words of each state lie in one cell; the button stands beside or below them. */
function lineHeight({ unit, max, shown }: FramedWords, room: number): number {
  const beside = room >= WIDE;
  const left = beside ? room - BUTTON.room : room;
  const said = saidOf(max, unit, shown).map((sentence) => tall(sentence, left - SIGN, LARGE));
  const asking =
    WORDS.line +
    tall(amountOf(max, unit), left, LARGE) +
    tall('The slider starts in the middle.', left, QUIET);
  const highest = Math.max(
    tall(wasOf(shown), left, LARGE),
    asking,
    said.reduce((sum, one) => sum + one, 0),
  );
  return beside ? Math.max(highest, BUTTON.height) : highest + BUTTON.above + BUTTON.height;
}

function tall(
  text: string,
  room: number,
  { size, weight, line }: { size: number; weight: 400 | 600; line: number },
): number {
  return wrap(text, room, weight, size).length * line;
}
