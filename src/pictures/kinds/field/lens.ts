/** The lens: one square, enlarged, and the words beside it. */
import { LABEL_GAP, LINE_HEIGHT } from '../../core/constants.ts';
import { count } from '../../core/format.ts';
import type { Frame } from '../../core/kind.ts';
import type { Label, Tone } from '../../core/marks.ts';
import { round } from '../../core/round.ts';
import { wrap } from '../../core/text.ts';
import type { FieldSeries, FieldState } from './series.ts';

/** Side of the lens. */
export const LENS = 64;

interface LensLine {
  key: string;
  text: string;
  tone: Tone;
}

/** What the square is: a whole one, as the key of the picture, or part of one. */
function linesOf(
  { each, amount, unit }: FieldSeries,
  { zoom }: FieldState,
  frame: Frame,
): LensLine[] {
  const texts: [string, string, Tone][] = zoom
    ? [
        ['part', `${count(zoom.value)} of ${count(amount)} ${unit}`, 'strong'],
        ['of', `${zoom.name}: this much of one square`, 'plain'],
      ]
    : [
        ['each', each, 'strong'],
        ['of', 'Enlarged here', 'plain'],
      ];
  return texts.flatMap(([key, text, tone]) =>
    wrap(text, frame.width - LENS - LABEL_GAP, tone === 'strong' ? 600 : 400).map(
      (line, index) => ({ key: `${key}-${index}`, text: line, tone }),
    ),
  );
}

/** Room that lens and words take in one state. */
export function lensHeight(series: FieldSeries, state: FieldState, frame: Frame): number {
  return Math.max(LENS + 1, linesOf(series, state, frame).length * LINE_HEIGHT);
}

/** Words beside the lens. */
export function lensWords(
  series: FieldSeries,
  state: FieldState,
  top: number,
  frame: Frame,
): Label[] {
  return linesOf(series, state, frame).map((line, index) => ({
    ...line,
    x: LENS + LABEL_GAP,
    y: round(top + 13 + index * LINE_HEIGHT),
    anchor: 'start',
  }));
}
