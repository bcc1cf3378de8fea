/** Work that would hold a slow phone up, in parts. */
import { drawn } from './drawn.ts';

/** How much is done before the first frame, and how much between two frames after that; one, where it is left out. */
interface Pace {
  atOnce: number;
  aFrame?: number;
}

/**
 * Does something for each, some of them between two frames.
 * @returns true when the last is done, false where it was asked for anew meanwhile: it then ends
 */
type InTurn = <T>(all: readonly T[], act: (each: T) => void, pace: Pace) => Promise<boolean>;

/** A way to do such work, of which the latest that is asked for ends the one before. */
export function onlyLatest(): InTurn {
  let asked = 0;
  return async (all, act, { atOnce, aFrame = 1 }) => {
    asked += 1;
    const mine = asked;
    for (const [index, each] of all.entries()) {
      if (index >= atOnce && (index - atOnce) % aFrame === 0) await drawn();
      if (mine !== asked) return false;
      act(each);
    }
    return mine === asked;
  };
}
