import { max } from 'd3-array';
import type { DocumentId } from '../../../ledger/schemas/ids.ts';
import { bands } from '../../core/bands.ts';
import { LABEL_GAP, LINE_HEIGHT } from '../../core/constants.ts';
import type { BaseModel, Frame } from '../../core/kind.ts';
import type { Label, Line } from '../../core/marks.ts';
import { round } from '../../core/round.ts';
import { stack } from '../../core/stack.ts';
import { stateOf } from '../../core/states.ts';
import { textWidth, wrap } from '../../core/text.ts';
import { markAt } from '../../theme/marks.ts';
import type { Principle, PrinciplesSeries } from './series.ts';

/** The mark of a document beside a principle, or in the key. */
interface DocumentMark {
  key: string;
  document: DocumentId;
  d: string;
}

export interface PrinciplesModel extends BaseModel {
  labels: Label[];
  rules: Line[];
  marks: DocumentMark[];
}

const NUMBER_X = 18;
const WORDS_X = 24;
/** Room for one mark, and its size. */
const SLOT = 17;
const MARK = 14;
const BETWEEN_COLUMNS = 28;
/** From the top of a group to its first principle, and between principles. */
const GROUP_TOP = 30;
const ROW_GAP = 9;
const BETWEEN_GROUPS = 10;

/** Where a group stands. */
interface Place {
  x: number;
  top: number;
  width: number;
}

/** Words of a principle, in lines. */
interface Wrapped {
  principle: Principle;
  name: string[];
  points: string[];
}

/** Pixels for one state: groups side by side on wide frames, one below the other on narrow ones. */
export function principlesModel(
  series: PrinciplesSeries,
  stateId: string,
  frame: Frame,
): PrinciplesModel {
  const state = stateOf(series.states, stateId);
  const wide = frame.name === 'wide';
  const columns = bands(wide ? series.groups.length : 1, 0, frame.width, BETWEEN_COLUMNS);
  const model: PrinciplesModel = {
    width: frame.width,
    height: 0,
    alt: state.alt,
    labels: [],
    rules: [],
    marks: [],
  };
  let y = 0;
  const bottoms = series.groups.map((group, index) => {
    const place = wide ? { x: columns.start(index), top: 0 } : { x: 0, top: y };
    const bottom = addGroup(model, group, { ...place, width: columns.size }, series, state.met);
    y = bottom + BETWEEN_GROUPS;
    return bottom;
  });
  const foot = (max(bottoms) ?? 0) + 22;
  if (state.met) addKey(model, series, foot);
  return { ...model, height: round(foot + LINE_HEIGHT / 2) };
}

/** A group from its name down. Returns where it ends. */
function addGroup(
  { labels, rules, marks }: PrinciplesModel,
  group: PrinciplesSeries['groups'][number],
  { x, top, width }: Place,
  { others }: PrinciplesSeries,
  met: boolean,
): number {
  const slots = others.length * SLOT;
  const right = x + width;
  const slot = bands(others.length, right - slots, right);
  labels.push(...stack(`group-${group.id}`, [group.name], { x, y: top + 13, tone: 'quiet' }));
  rules.push(ruleAt(`top-${group.id}`, x, right, top + 20));
  let y = top + GROUP_TOP;
  for (const { principle, name, points } of group.principles.map((one) =>
    wrapped(one, width - WORDS_X, slots),
  )) {
    const { id } = principle;
    const first = y + 12;
    labels.push(
      ...stack(`number-${id}`, [String(principle.number)], {
        x: x + NUMBER_X,
        y: first,
        anchor: 'end',
        tone: 'quiet',
      }),
      ...stack(`name-${id}`, name, { x: x + WORDS_X, y: first, tone: 'strong' }),
      ...stack(`points-${id}`, points, {
        x: x + WORDS_X,
        y: first + name.length * LINE_HEIGHT,
        tone: 'quiet',
      }),
    );
    others.forEach(({ document, mark }, index) => {
      if (!met || !principle.met.has(document)) return;
      const middle = slot.middle(index);
      marks.push({
        key: `mark-${id}-${document}`,
        document,
        d: markAt(mark, middle, first - 5, MARK),
      });
    });
    y += (name.length + points.length) * LINE_HEIGHT + ROW_GAP;
    rules.push(ruleAt(`rule-${id}`, x, right, y - 4));
  }
  return y - 4;
}

function wrapped(principle: Principle, width: number, slots: number): Wrapped {
  const points = principle.points === '' ? [] : wrap(principle.points, width);
  return { principle, name: wrap(principle.name, width - slots - 4, 600), points };
}

function ruleAt(key: string, x1: number, x2: number, y: number): Line {
  return { key, x1: round(x1), y1: round(y), x2: round(x2), y2: round(y) };
}

/** The documents' marks with their names, in one row. */
function addKey({ labels, marks }: PrinciplesModel, { others }: PrinciplesSeries, y: number): void {
  let x = 0;
  for (const { document, name, mark } of others) {
    marks.push({ key: `key-${document}`, document, d: markAt(mark, x + MARK / 2, y - 5, MARK) });
    labels.push(...stack(`key-name-${document}`, [name], { x: x + 19, y }));
    x += 19 + textWidth(name) + LABEL_GAP;
  }
}
