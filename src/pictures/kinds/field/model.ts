import type { BaseModel, Frame } from '../../core/kind.ts';
import { round } from '../../core/round.ts';
import { stateOf } from '../../core/states.ts';
import { drawApart } from './apart.ts';
import { empty, type Drawn } from './drawn.ts';
import { layoutOf, type Layout } from './layout.ts';
import { leadersOf } from './leaders.ts';
import { lookOf, shapeOf, type Group, type Look } from './marks.ts';
import { keyLabels, labelsOf } from './names.ts';
import type { FieldSeries } from './series.ts';
import type { FieldState } from './state.ts';
import { drawSingle } from './single.ts';
import { drawTravel } from './travel.ts';
import { viewOf } from './view.ts';

export interface FieldModel extends BaseModel, Drawn {
  /** Looks that need a pattern. */
  patterns: Look[];
}

/** Pixels for one state. All marks are the same shapes in every state: only their place and scale change. */
export function fieldModel(series: FieldSeries, stateId: string, frame: Frame): FieldModel {
  const state = stateOf(series.states, stateId);
  const layout = layoutOf(series, frame);
  const drawn = draw(series, state, layout, frame);
  const shapes = [drawn.squares, ...drawn.again].flatMap((group) => group?.shapes ?? []);
  const patterned = shapes.filter(({ solid }) => !solid).map(({ look }) => look);
  return {
    ...{ width: frame.width, height: layout.height, alt: state.alt },
    patterns: [...new Set(patterned)].sort(),
    ...drawn,
  };
}

function draw(series: FieldSeries, state: FieldState, layout: Layout, frame: Frame): Drawn {
  const { zoom } = state;
  if (state.single) return drawSingle(series, frame, layout.height);
  if (zoom) {
    const { x, y, scale } = viewOf(zoom, layout, frame);
    const place = { x: -x * scale, y: -y * scale, scale };
    const squares = squaresOf(series, state, layout, place);
    return { ...drawTravel(series, state, zoom, layout, frame), squares };
  }
  const { block, pitch: scale, first, others, below } = layout;
  const squares = squaresOf(series, state, layout, { x: block.x, y: block.y, scale });
  if (state.apart) return { ...drawApart(series, state, layout), squares };
  return {
    ...{ ...empty, squares },
    leaders: leadersOf(layout, frame),
    labels: [
      ...labelsOf(first, 0, state),
      ...labelsOf(others, below, state),
      ...keyLabels(series, first, others, below, frame),
    ],
  };
}

/** All marks, placed. */
function squaresOf(
  { regions }: FieldSeries,
  state: FieldState,
  { grid }: Layout,
  { x, y, scale }: { x: number; y: number; scale: number },
): Group {
  const shapes = regions.map((region) => shapeOf(region, lookOf(region, state), grid));
  return { key: 'squares', x: round(x), y: round(y), scale, shapes };
}
