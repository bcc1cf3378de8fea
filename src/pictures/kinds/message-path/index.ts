import type { ChartKind } from '../../core/kind.ts';
import { messagePathKey } from './key.ts';
import { messagePathModel, type MessagePathModel } from './model.ts';
import { messagePathSeries, type MessagePathSeries } from './series.ts';
import { messagePathSpec, type MessagePathSpec } from './spec.ts';
import { messagePathTable, messagePathWords } from './words.ts';

/** A message's way from sender to receiver: where it can be read and where it is sealed. */
export const messagePath = {
  kind: 'message-path',
  spec: messagePathSpec,
  series: (spec, _table, file) => messagePathSeries(spec, undefined, file),
  model: messagePathModel,
  table: messagePathTable,
  describe: messagePathWords,
  key: messagePathKey,
} satisfies ChartKind<MessagePathSpec, MessagePathSeries, MessagePathModel>;
