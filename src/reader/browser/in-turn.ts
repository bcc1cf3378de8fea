/** Work that would hold a slow phone up, in parts. */
import { drawn } from './drawn.ts';

/**
 * Does something for each, some of them between two frames.
 * @param atOnce how many are done before the first frame
 * @param aFrame how many are done between two frames after that
 * @param stale says whether the work is wanted no more: it then ends
 * @returns true when the last is done, false where it ended before
 */
export async function inTurn<T>(
  all: readonly T[],
  act: (each: T) => void,
  { atOnce, aFrame = 1, stale }: { atOnce: number; aFrame?: number; stale: () => boolean },
): Promise<boolean> {
  for (const [index, each] of all.entries()) {
    if (index >= atOnce && (index - atOnce) % aFrame === 0) await drawn();
    if (stale()) return false;
    act(each);
  }
  return !stale();
}
