import { max } from 'd3-array';
import { bands } from '../../core/bands.ts';
import { LABEL_GAP, LINE_HEIGHT } from '../../core/constants.ts';
import type { BaseModel, Frame } from '../../core/kind.ts';
import type { Label, Line as Rule } from '../../core/marks.ts';
import { round } from '../../core/round.ts';
import { stack } from '../../core/stack.ts';
import { stateOf } from '../../core/states.ts';
import { balance, textWidth, wrap } from '../../core/text.ts';
import type { Line, LinesOfDefenceSeries, Standing } from './series.ts';

/** A sign before a line: all signs are equally large, so none of them says an amount. */
export interface Sign {
  key: string;
  x: number;
  y: number;
  look: Standing;
}

export interface LinesOfDefenceModel extends BaseModel {
  signs: Sign[];
  /** Light lines between the rows. */
  rules: Rule[];
  labels: Label[];
}

/** Words beside each sign. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  'in-place': 'in place',
  expected: 'still to come',
  stays: 'stays',
  'either-way': 'likely fundamentally insufficient either way',
  restricted: 'restricted',
  ends: 'likely eradicated',
  frustrated: 'could be frustrated or prevented',
};
const SIGN_X = 8;
const NAME_X = 24;
const PADDING = 10;
/** From the top of a row to its first baseline. */
const FIRST = PADDING + 11;
const COLUMN_GAP = 20;

/** Where things stand in a row, from its top. */
interface Layout {
  /** Standing beside the name, at the right edge, or below it. */
  standing: { x: number; y: number; anchor: 'start' | 'end' };
  words: { x: number; y: number; width: number };
  pitch: number;
}

/** Pixels for one state: words beside the names on wide frames, below them on narrow ones. */
export function linesOfDefenceModel(
  series: LinesOfDefenceSeries,
  stateId: string,
  frame: Frame,
): LinesOfDefenceModel {
  const state = stateOf(series.states, stateId);
  const layout = layoutOf(series.lines, frame);
  const signs: Sign[] = [];
  const labels: Label[] = [];
  const rules = [ruleAt('top', 1, frame)];
  const count = series.lines.length;
  const rows = bands(count, 1, 1 + count * layout.pitch);
  series.lines.forEach((line, row) => {
    const top = rows.start(row);
    const under = state.under.includes(line.id);
    const look = standingOf(line, under);
    const quiet = state.focus !== null && state.focus !== line.id;
    const tone = quiet ? 'quiet' : 'plain';
    const { standing, words } = layout;
    signs.push({ key: `sign-${line.id}`, x: SIGN_X, y: round(top + FIRST - 5), look });
    labels.push(
      ...stack(`name-${line.id}`, [numbered(line)], {
        x: NAME_X,
        y: top + FIRST,
        tone: quiet ? 'quiet' : 'strong',
      }),
      ...stack(`standing-${line.id}`, [STANDING_WORDS[look]], {
        ...standing,
        y: top + standing.y,
        tone,
      }),
      ...stack(`words-${line.id}`, balance(under ? line.under : line.now, words.width), {
        x: words.x,
        y: top + words.y,
        tone,
      }),
    );
    rules.push(ruleAt(line.id, top + rows.size, frame));
  });
  const height = rows.start(count) + 1;
  return { width: frame.width, height: round(height), alt: state.alt, signs, rules, labels };
}

/** How a line stands in a condition: `under` end-to-end encryption, or as described. */
function standingOf(line: Line, under: boolean): Standing {
  return under ? line.effect : line.before;
}

function layoutOf(lines: readonly Line[], frame: Frame): Layout {
  const names = lines.map((line) => textWidth(numbered(line), 600));
  const standings = lines.map((line) =>
    Math.max(...[true, false].map((under) => textWidth(STANDING_WORDS[standingOf(line, under)]))),
  );
  const wide = frame.name === 'wide';
  const beside =
    !wide &&
    names.every((name, row) => NAME_X + name + LABEL_GAP + (standings[row] ?? 0) <= frame.width);
  const column = Math.ceil(NAME_X + (max([...names, ...standings]) ?? 0) + COLUMN_GAP);
  const x = wide ? column : NAME_X;
  const y = wide ? FIRST : FIRST + (beside ? 1 : 2) * LINE_HEIGHT;
  const words = { x, y, width: frame.width - x };
  const texts = lines.flatMap(({ now, under }) => [now, under]);
  const most = max(texts, (text) => wrap(text, words.width).length) ?? 0;
  const standing = beside
    ? ({ x: frame.width, y: FIRST, anchor: 'end' } as const)
    : ({ x: NAME_X, y: FIRST + LINE_HEIGHT, anchor: 'start' } as const);
  const last = Math.max(y + (most - 1) * LINE_HEIGHT, standing.y);
  return { standing, words, pitch: last + PADDING };
}

/** "1 Users report". */
function numbered({ number, name }: Line): string {
  return `${number} ${name}`;
}

function ruleAt(key: string, y: number, frame: Frame): Rule {
  return { key: `rule-${key}`, x1: 0, y1: round(y), x2: frame.width, y2: round(y) };
}
