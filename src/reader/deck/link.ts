/** What windows of one deck know together: through a channel of the browser, without any window holding another. */
import { channelTo } from '../browser/channel.ts';
import { agreed, changed, type Known, messageIn, type Message, type Shared } from './shared.ts';

/** A deck as one window has it. */
interface Deck {
  slug: string;
  /** How many slides it has here. */
  of: number;
}

/** How the address of a window brought it to its slide. */
interface Opened {
  /** The slide that it was opened for: it holds against the others, once. */
  wish: number | undefined;
  /** Whether the address names a slide at all. */
  placed: boolean;
}

/** A window's part in a deck. */
export interface Link {
  known: () => Shared;
  /** Changes something here and everywhere. */
  change: (part: Partial<Shared>) => void;
}

/**
 * Joins the other windows of a deck.
 * @param deck its name, and how many slides this window has
 * @param start what this window shows at first; what the others know holds against it
 * @param opened how its address brought it there
 * @param show called with what is shared, whenever it has changed
 */
export function join(
  { slug, of }: Deck,
  start: Shared,
  { wish, placed }: Opened,
  show: (shared: Shared, before: Shared) => void,
): Link {
  // Enough to tell windows apart that change something at the same moment.
  const name = `${performance.timeOrigin}-${performance.now()}`;
  // A window that an address brought to a slide knows more than one that has just been opened.
  let known: Known = { shared: start, stamp: 0, by: placed ? name : '' };
  let wished = wish;
  // Browsers without it show the deck all the same, each window for itself.
  const channel = channelTo(`deck-${slug}`);

  function tell(message: Message): void {
    channel?.postMessage(message);
  }

  function take(next: Known): void {
    const before = known.shared;
    known = next;
    show(known.shared, before);
  }

  channel?.addEventListener('message', ({ data }) => {
    const message = messageIn(data, of);
    if (message?.kind === 'asks') tell({ kind: 'knows', known });
    else if (message) {
      const next = agreed(known, message.known);
      const slide = wished;
      wished = undefined;
      if (slide !== undefined && next.shared.slide !== slide) {
        known = next;
        change({ slide });
      } else if (next !== known) take(next);
    }
  });
  tell({ kind: 'asks' });
  return { known: () => known.shared, change };

  function change(part: Partial<Shared>): void {
    wished = undefined;
    take(changed(known, part, name));
    tell({ kind: 'knows', known });
  }
}
