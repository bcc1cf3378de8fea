import type { BaseModel, Frame } from '../../core/kind.ts';
import { type Drawn, leafBoxes, leafSize, openedLeaves } from '../../core/leaves.ts';
import type { Box } from '../../core/marks.ts';
import { stack } from '../../core/stack.ts';
import { stateOf } from '../../core/states.ts';
import { closedLeaves } from './closed.ts';
import { type LeavesSeries, sayingsOf } from './series.ts';
import { HEIGHT, STRIP, stripOf } from './strip.ts';

export interface LeavesModel extends BaseModel, Drawn {
  /** Where the opened leaves hang: a line below the closed ones, and a bar at their own place. */
  bars: (Box & { key: string })[];
}

/** Pixels for one state: all leaves closed, or those of one thing opened and the others in a strip above. */
export function leavesModel(series: LeavesSeries, stateId: string, frame: Frame): LeavesModel {
  const { focus, alt } = stateOf(series.states, stateId);
  const size = { width: frame.width, height: HEIGHT[frame.name] };
  if (focus === null) return { ...size, alt, bars: [], ...closedLeaves(series, frame) };
  const strip = stripOf(series, focus, frame);
  const opened = openedThing(series, focus, frame);
  return {
    ...{ ...size, alt, bars: strip.bars },
    leaves: [...strip.leaves, ...opened.leaves],
    marks: opened.marks,
    labels: [...strip.labels, ...opened.labels],
  };
}

function openedThing(series: LeavesSeries, focus: number, frame: Frame): Drawn {
  const thing = series.things[focus];
  const { title, top } = STRIP[frame.name];
  const area = { x: 1, y: top, width: frame.width - 2, height: HEIGHT[frame.name] - top - 1 };
  const boxes = leafBoxes(area, series.speakers.length, frame);
  // One size for all, so that nobody speaks louder.
  const all = series.speakers.flatMap(({ words }) => words.map((one) => one ?? series.silent));
  const size = boxes[0] ? leafSize(all, boxes[0], frame) : 0;
  const named = { x: 1, y: title.y, tone: 'strong', size: title.size } as const;
  const id = thing?.id ?? '';
  const drawn = openedLeaves(id, sayingsOf(series, focus), series.silent, { boxes, frame, size });
  const name = stack(`name-of-${id}`, [thing?.name ?? ''], named);
  return { ...drawn, labels: [...name, ...drawn.labels] };
}
