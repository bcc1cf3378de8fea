import type { ChartKind } from '../../core/kind.ts';
import { leavesModel, type LeavesModel } from './model.ts';
import { leavesSeries, type LeavesSeries } from './series.ts';
import { leavesSpec, type LeavesSpec } from './spec.ts';
import { leavesTable, leavesWords } from './words.ts';

/** What documents say of several things: leaves that lie closed, or those of one thing opened. */
export const leaves = {
  kind: 'leaves',
  spec: leavesSpec,
  series: (spec, _table, file, markOf) => leavesSeries(spec, file, markOf),
  model: leavesModel,
  table: leavesTable,
  describe: leavesWords,
} satisfies ChartKind<LeavesSpec, LeavesSeries, LeavesModel>;
