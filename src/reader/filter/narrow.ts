/** Narrows a long list to what is wanted of it, without holding a slow phone up. */
import { onlyLatest } from '../browser/in-turn.ts';

/** A list of so many is narrowed at once. */
const SHORT = 60;
/** Of a longer one: how many are there at once, which fills a phone, and how many more with each frame. */
const AT_ONCE = 6;
const A_FRAME = 15;

const inTurn = onlyLatest();

/**
 * Hides what is not wanted of a list. What is wanted and stands first is there at once; the rest follows in some frames,
 * in which the list is marked as busy and whatever has not come yet takes no room (styles/ledger.css).
 * @param atOnce all at once, for somebody who comes to a list that is narrowed already
 */
export async function narrow(
  list: HTMLElement,
  things: readonly HTMLElement[],
  wanted: ReadonlySet<HTMLElement>,
  atOnce = false,
): Promise<void> {
  for (const { dataset } of things) delete dataset.come;
  list.ariaBusy = 'true';
  const gone = things.filter((thing) => !wanted.has(thing) && !thing.hidden);
  const whole = await inTurn(
    [...wanted, ...gone],
    (thing) => {
      thing.hidden = !wanted.has(thing);
      thing.dataset.come = '';
    },
    { atOnce: atOnce || things.length <= SHORT ? Infinity : AT_ONCE, aFrame: A_FRAME },
  );
  if (whole) list.ariaBusy = null;
}
