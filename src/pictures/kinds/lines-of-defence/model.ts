import type { Frame } from '../../core/kind.ts';
import type { Box } from '../../core/marks.ts';
import { round } from '../../core/round.ts';
import { stateOf } from '../../core/states.ts';
import { besideParts } from './beside.ts';
import { HEIGHT, layoutOf } from './layout.ts';
import { closed, even, opened, type Place } from './names.ts';
import type { LinesOfDefenceModel, Sign } from './parts.ts';
import type { LinesOfDefenceSeries, Standing } from './series.ts';
import { hasSign, isSolid, standingOf } from './standing.ts';
import { told } from './told.ts';

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
  if (state.beside && open !== null)
    return { ...model, ...besideParts(series, state.under, open, frame) };
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

function signOn({ line, box }: Place, look: Standing): Sign {
  const y = round(box.y + Math.min(SIGN + 2, box.height / 2));
  return { key: `sign-${line.id}`, x: round(box.x + box.width - SIGN), y, look };
}

/** Over both outlines where they meet, and between those at the sides. */
function jointOf({ x, width }: Box, { y }: Box): Box {
  return { x: round(x + 0.75), y: y - 1.5, width: round(width - 1.5), height: 3 };
}
