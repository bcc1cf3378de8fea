/** Which frames are to be released: asked by name, or all whose version is not there yet. */
import type { Released } from '../../src/ledger/schemas/released.ts';
import type { Versioned } from '../../src/site/book/versions.ts';
import { nearest } from '../lib/nearest.ts';

/** What `npm run release` is asked with. */
const USAGE = 'npm run release -- <name of a frame> …, or npm run release -- --all';

/**
 * Frames to release, in the order of the book.
 * @param asked names of frames, or "--all"
 * @throws where a name is unknown, or its version was released before: nothing is written then
 */
export function planned(
  asked: readonly string[],
  frames: readonly Versioned[],
  released: readonly Released[],
): Versioned[] {
  const isReleased = ({ id, version }: Versioned) =>
    released.some((one) => one.id === id && one.version === version);
  if (asked.length === 0) throw new Error(`Which frame? ${USAGE}`);
  if (asked.length === 1 && asked[0] === '--all')
    return frames.filter((frame) => !isReleased(frame));
  const names = frames.map(({ id }) => id);
  const faults = asked.flatMap((id) => {
    const frame = frames.find((one) => one.id === id);
    if (!frame) return [`"${id}" is no frame; near it are ${nearest(id, names).join(', ')}`];
    if (!isReleased(frame)) return [];
    return [
      `${id}: version ${frame.version} was released and never changes; for a new one raise ${frame.at}`,
    ];
  });
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return frames.filter(({ id }) => asked.includes(id));
}
