import { PLAYING } from './playing.ts';
import { travel } from './travel.ts';

const TRAVEL_MS = 450;
const FADE_MS = 300;
/** Where styles and layout of a picture take longer than a beat of the screen, its travel would stutter. */
const BEAT_MS = 16;

/** A stage: steps, and the picture of each, one of which is seen. */
export interface Stage {
  element: HTMLElement;
  steps: readonly HTMLElement[];
  /** Brings the picture and the words of a step forward. */
  show: (index: number) => void;
}

/** Finds the steps and pictures of a stage, as the server drew them. */
export function readStage(element: HTMLElement): Stage {
  const steps = [...element.querySelectorAll<HTMLElement>('.step')];
  const figures = [...element.querySelectorAll<HTMLElement>('.layer > .figure')];
  // The server drew the first as the one that is seen.
  let shown = 0;
  let going: HTMLElement | undefined;
  let running: Animation[] = [];

  function show(index: number): void {
    if (index === shown) return;
    const [before, after] = [figures[shown], figures[index]];
    // Asked before anything is changed: the answer would cost a new layout then.
    const moves = element.matches(PLAYING) && isSeen(element);
    for (const animation of running) animation.cancel();
    // The picture before is still drawn while the next one comes, and stays below one that is drawn over it.
    going?.classList.remove('going', 'under');
    going = before;
    going?.classList.add('going');
    // Backwards it would lie over the one that comes: later pictures are painted over earlier ones.
    if (index > shown && after?.closest('[data-arrives]')) going?.classList.add('under');
    steps[shown]?.classList.remove('now');
    before?.classList.remove('on');
    steps[index]?.classList.add('now');
    after?.classList.add('on');
    running = before && after && moves ? change(before, after) : [];
    shown = index;
  }

  return { element, steps, show };
}

/** What is out of sight need not move. */
function isSeen(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/**
 * Lets one picture become the next: by travel within a chart, by a fade between charts, and where
 * marks hang together and may not part (`data-change="fade"`, such as the dots of a line).
 */
function change(before: HTMLElement, after: HTMLElement): Animation[] {
  // The style sheet moves it with the scroll.
  if (CSS.supports('animation-timeline', 'view()') && after.closest('[data-arrives]')) return [];
  if (before.dataset.chart !== after.dataset.chart || after.querySelector('[data-change="fade"]'))
    return [
      before.animate([{ opacity: 1 }, { opacity: 0 }], FADE_MS),
      after.animate([{ opacity: 0 }, { opacity: 1 }], FADE_MS),
    ];
  // Styles and layout are asked for here, and so are not of the same task as the painting.
  const asked = performance.now();
  const pair = visiblePair(before, after);
  const smooth = performance.now() - asked < BEAT_MS;
  return pair && smooth ? travel(pair.before, pair.after, TRAVEL_MS) : [];
}

/** The drawing that this width shows, in both figures. */
function visiblePair(
  before: HTMLElement,
  after: HTMLElement,
): { before: SVGElement; after: SVGElement } | undefined {
  for (const frame of ['.narrow', '.wide']) {
    const was = before.querySelector<SVGElement>(`${frame} svg`);
    const is = after.querySelector<SVGElement>(`${frame} svg`);
    if (was && is && is.getClientRects().length > 0) return { before: was, after: is };
  }
  return undefined;
}
