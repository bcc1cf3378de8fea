import { LABEL_GAP, LINE_HEIGHT } from '../../core/constants.ts';
import type { BaseModel, Frame } from '../../core/kind.ts';
import type { Box, Label } from '../../core/marks.ts';
import { round } from '../../core/round.ts';
import { stack } from '../../core/stack.ts';
import { stateOf } from '../../core/states.ts';
import { balance, textWidth, wrap } from '../../core/text.ts';
import type { Effect, Line, LinesOfDefenceSeries } from './series.ts';

/** A band: hatched all through, with a solid part upon it that covers all, half or none. */
export interface Band {
  key: string;
  box: Box;
  /** Width of the solid part, from the left. */
  solid: number;
}

export interface LinesOfDefenceModel extends BaseModel {
  bands: Band[];
  labels: Label[];
}

/** Solid part of a band. Half says "in part", not how much: no author gives an amount. */
const SOLID: Readonly<Record<Effect, number>> = { stays: 1, partly: 0.5, restricted: 0 };
/** Words beside the small bands at the foot. */
export const EFFECT_WORDS: Readonly<Record<Effect, string>> = {
  stays: 'as today',
  partly: 'restricted in part',
  restricted: 'restricted',
};
/** In the order of the key. */
export const EFFECTS: readonly Effect[] = ['stays', 'partly', 'restricted'];
const THICK = 10;
const SWATCH = 20;
const MARGIN = 1;

/** Where things stand in a row, from its top. */
interface Layout {
  band: { x: number; y: number; width: number };
  nameY: number;
  words: { x: number; y: number; width: number };
  pitch: number;
}

/** Pixels for one state: bands across the frame on wide ones, beside the names on narrow ones. */
export function linesOfDefenceModel(
  series: LinesOfDefenceSeries,
  stateId: string,
  frame: Frame,
): LinesOfDefenceModel {
  const state = stateOf(series.states, stateId);
  const layout = layoutOf(series.lines, frame);
  const bands: Band[] = [];
  const labels: Label[] = [];
  series.lines.forEach((line, row) => {
    const top = row * layout.pitch;
    const under = state.under.includes(line.id);
    const quiet = state.focus !== null && state.focus !== line.id;
    const { x, y, width } = layout.band;
    bands.push(bandAt(`band-${line.id}`, { x, y: top + y, width }, under ? line.effect : 'stays'));
    labels.push(
      ...stack(`name-${line.id}`, [numbered(line)], {
        x: 0,
        y: top + layout.nameY,
        tone: quiet ? 'quiet' : 'strong',
      }),
      ...stack(`words-${line.id}`, balance(under ? line.under : line.now, layout.words.width), {
        x: layout.words.x,
        y: top + layout.words.y,
        tone: quiet ? 'quiet' : 'plain',
      }),
    );
  });
  const foot = series.lines.length * layout.pitch + 2;
  const key = keyAt(foot);
  return {
    width: frame.width,
    height: foot + LINE_HEIGHT,
    alt: state.alt,
    bands: [...bands, ...key.bands],
    labels: [...labels, ...key.labels],
  };
}

function layoutOf(lines: readonly Line[], frame: Frame): Layout {
  const names = Math.max(...lines.map((line) => textWidth(numbered(line), 600)));
  const beside = Math.ceil(names + LABEL_GAP);
  const wide = frame.name === 'wide';
  const words = wide ? { x: beside + LABEL_GAP, y: THICK + 20 } : { x: 0, y: 14 + LINE_HEIGHT };
  const width = frame.width - words.x;
  const most = Math.max(
    ...lines.flatMap(({ now, under }) => [now, under].map((text) => wrap(text, width).length)),
  );
  const below = words.y + (most - 1) * LINE_HEIGHT;
  return {
    band: wide
      ? { x: MARGIN, y: MARGIN, width: frame.width - 2 * MARGIN }
      : { x: beside, y: 4, width: frame.width - MARGIN - beside },
    nameY: wide ? words.y : 14,
    words: { ...words, width },
    pitch: below + (wide ? 22 : 12),
  };
}

/** "1 Users report". */
function numbered({ number, name }: Line): string {
  return `${number} ${name}`;
}

function bandAt(
  key: string,
  { x, y, width }: { x: number; y: number; width: number },
  effect: Effect,
): Band {
  const box = { x: round(x), y: round(y), width: round(width), height: THICK };
  return { key, box, solid: round(width * SOLID[effect]) };
}

/** Small bands with their words, in one row. */
function keyAt(top: number): { bands: Band[]; labels: Label[] } {
  let x = MARGIN;
  const bands: Band[] = [];
  const labels: Label[] = [];
  for (const effect of EFFECTS) {
    bands.push(bandAt(`key-${effect}`, { x, y: top + 3, width: SWATCH }, effect));
    const at = { x: x + SWATCH + 6, y: top + 13, tone: 'quiet' } as const;
    labels.push(...stack(`key-words-${effect}`, [EFFECT_WORDS[effect]], at));
    x = at.x + textWidth(EFFECT_WORDS[effect]) + LABEL_GAP;
  }
  return { bands, labels };
}
