import type { BaseModel, Frame } from '../../core/kind.ts';
import type { Box, Label } from '../../core/marks.ts';
import type { DocumentMark, Leaf } from '../../core/leaves.ts';
import { round } from '../../core/round.ts';
import { stateOf } from '../../core/states.ts';
import { barBelow, besideLeaves, lineBelow, stripBands, stripLabels } from './beside.ts';
import { HEIGHT, layoutOf } from './layout.ts';
import { closed, even, opened, type Place } from './names.ts';
import type { LinesOfDefenceSeries, Standing } from './series.ts';
import { hasSign, isSolid, standingOf } from './standing.ts';
import { told } from './told.ts';

/** A ground: that of a line, or the sheet with its words. None is larger for one standing than another. */
interface Band extends Box {
  key: string;
  look: Standing;
}

/** A sign on a band: what becomes of the line. All signs are equally large. */
export interface Sign {
  key: string;
  x: number;
  y: number;
  look: Standing;
}

export interface LinesOfDefenceModel extends BaseModel {
  bands: Band[];
  /** Covers the outline where a band goes over into its sheet. */
  joint: Box | undefined;
  signs: Sign[];
  /** What all documents say of the line in focus, where they stand beside. */
  leaves: Leaf[];
  marks: DocumentMark[];
  /** Words on paper, and on a solid band. */
  labels: Label[];
  inks: Label[];
}

/** From the end of a band to the middle of its sign. */
const SIGN = 20;

/** Pixels for one state: all bands alike, or the one in focus opened and the others closed. */
export function linesOfDefenceModel(
  series: LinesOfDefenceSeries,
  stateId: string,
  frame: Frame,
): LinesOfDefenceModel {
  const state = stateOf(series.states, stateId);
  const found = series.lines.findIndex(({ id }) => id === state.focus);
  const open = found < 0 ? null : found;
  const model: LinesOfDefenceModel = {
    ...{ width: frame.width, height: HEIGHT[frame.name], alt: state.alt },
    ...{ bands: [], joint: undefined, signs: [], leaves: [], marks: [], labels: [], inks: [] },
  };
  if (state.beside && open !== null) return besideModel(series, state, open, frame, model);
  const { bands, sheet, room } = layoutOf(frame, series.lines.length, open);
  series.lines.forEach((line, index) => {
    const box = bands[index];
    if (!box) return;
    const under = state.under.includes(line.id);
    const look = standingOf(line, under);
    const words = isSolid(look) ? model.inks : model.labels;
    const place: Place = { line, under, box, frame };
    model.bands.push({ key: `band-${line.id}`, ...box, look });
    if (hasSign(look)) model.signs.push(signOn(place, look));
    words.push(...(open === null ? even(place) : index === open ? opened(place) : closed(place)));
    if (index !== open || !room) return;
    words.push(...told(series, line, under, room));
    if (!sheet) return;
    model.bands.push({ key: 'sheet', ...sheet, look });
    if (!isSolid(look)) model.joint = jointOf(box, sheet);
  });
  return model;
}

/** The lines in a strip; below the one in focus, a leaf for each document. */
function besideModel(
  series: LinesOfDefenceSeries,
  { under }: LinesOfDefenceSeries['states'][number],
  open: number,
  frame: Frame,
  model: LinesOfDefenceModel,
): LinesOfDefenceModel {
  const bands = stripBands(frame, series.lines.length, open);
  series.lines.forEach((line, index) => {
    const box = bands[index];
    if (!box) return;
    const look = standingOf(line, under.includes(line.id));
    const words = isSolid(look) ? model.inks : model.labels;
    model.bands.push({ key: `band-${line.id}`, ...box, look });
    words.push(...stripLabels(line, box, index === open, frame));
    if (index === open)
      model.bands.push({ key: 'here', ...barBelow(frame, box), look: 'in-place' });
    const x = box.x + box.width - (frame.name === 'wide' ? SIGN : 14);
    const y = box.y + (frame.name === 'wide' ? SIGN - 3 : 18);
    if (hasSign(look)) model.signs.push({ key: `sign-${line.id}`, x: round(x), y, look });
  });
  model.bands.push({ key: 'sheet', ...lineBelow(frame), look: 'in-place' });
  const { leaves, marks, labels } = besideLeaves(series, open, frame);
  model.labels.push(...labels);
  return { ...model, leaves, marks };
}

function signOn({ line, box }: Place, look: Standing): Sign {
  const y = round(box.y + Math.min(SIGN + 2, box.height / 2));
  return { key: `sign-${line.id}`, x: round(box.x + box.width - SIGN), y, look };
}

/** Over both outlines where they meet, and between those at the sides. */
function jointOf({ x, width }: Box, { y }: Box): Box {
  return { x: round(x + 0.75), y: y - 1.5, width: round(width - 1.5), height: 3 };
}
