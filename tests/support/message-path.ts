/** Message paths as tests open and read them. */
import { createDecipheriv } from 'node:crypto';
import { FRAMES } from '../../src/pictures/core/kind.ts';
import type { MessagePathModel } from '../../src/pictures/kinds/message-path/model.ts';
import { type Chart, chartSpec, openChart } from '../../src/pictures/registry.ts';
import { SHOWN_KEY } from '../../src/pictures/seal/seal.ts';
import { examples } from '../render/examples/message-path.ts';
import { markOf } from './marks.ts';

/** Name of the file that they stand for. */
export const FILE = 'content/charts/sample.yaml';

/** An example with some of its fields exchanged. */
export function open(changes: object, example: object = examples.two): Chart {
  return openChart(chartSpec.parse({ ...example, ...changes }), { file: FILE, markOf });
}

/** One state in one frame. */
export function modelOf(
  chart: Pick<Chart, 'picture'>,
  state: string,
  frame = FRAMES.wide,
): MessagePathModel {
  const picture = chart.picture(state, frame);
  if (picture.kind !== 'message-path') throw new Error('expected a message path');
  return picture.model;
}

/** What a place says: the words in it, or what they are sealed, as they stand in the picture. */
export function saidAt({ said }: MessagePathModel, key: string): string {
  const found = said.filter((one) => one.key === key);
  return found.map(({ face, lines }) => lines.join(face === 'words' ? ' ' : '')).join('|');
}

/** Opens nonce, sealed text and tag, as anybody with the shown key could. */
export function opened(base64: string): string {
  const bytes = Buffer.from(base64, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', SHOWN_KEY, bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(-16));
  return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString();
}
