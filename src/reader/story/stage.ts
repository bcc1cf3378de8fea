import { whenIdle } from '../browser/idle.ts';
import { travel } from './travel.ts';

const TRAVEL_MS = 550;
const FADE_MS = 300;

/** A picture that stays in view, laid over the places of a scene's pictures. */
export interface Stage {
  /** Shows the picture of a step; its marks travel there where it is the same chart. */
  show(index: number): void;
  /** What takes the focus beside pictures as tall as this comes to rest clear of them. */
  keepClear(tallest: number): void;
  /** Takes the stage down; the pictures' own places are seen again. */
  remove(): void;
}

/**
 * Puts up the stage of a scene. It holds a copy of each picture, made when the browser has time, so
 * that a step only has to bring one of them forward.
 * @param steps the grid that holds words and pictures
 * @param figures the picture of each step, as the server drew it
 */
export function makeStage(steps: HTMLElement, figures: readonly HTMLElement[]): Stage {
  const stage = document.createElement('div');
  stage.className = 'stage';
  // What it shows stands in the pictures' own places as well, where everybody can read it.
  stage.setAttribute('aria-hidden', 'true');
  // On narrow screens words and pictures take turns; the last step's words have their picture too.
  stage.style.setProperty('--end', String(figures.length * 2 + 1));
  const holder = document.createElement('div');
  holder.className = 'stage-picture';
  stage.append(holder);

  const copies: (HTMLElement | undefined)[] = figures.map(() => undefined);
  let shown: HTMLElement | undefined;
  let running: Animation[] = [];
  let up = true;

  function copy(index: number): HTMLElement | undefined {
    const figure = figures[index];
    if (figure && !copies[index]) {
      const made = copyOf(figure);
      copies[index] = made;
      holder.append(made);
    }
    return copies[index];
  }

  function prepare(): void {
    const next = copies.indexOf(undefined);
    if (!up || next < 0) return;
    copy(next);
    whenIdle(prepare);
  }

  function show(index: number): void {
    const before = shown;
    const after = copy(index);
    if (!after || after === before) return;
    for (const animation of running) animation.cancel();
    shown = after;
    before?.classList.remove('on');
    after.classList.add('on');
    running = before ? change(before, after) : [];
  }

  steps.append(stage);
  steps.classList.add('staged');
  whenIdle(prepare);
  return {
    show,
    keepClear(tallest) {
      steps.style.setProperty('--tallest', `${tallest}px`);
    },
    remove() {
      up = false;
      stage.remove();
      steps.style.removeProperty('--tallest');
      steps.classList.remove('staged');
    },
  };
}

/**
 * Lets one picture become the next: by travel within a chart, by a fade between charts, and where
 * marks hang together and may not part (`data-change="fade"`, such as the dots of a line).
 */
function change(before: HTMLElement, after: HTMLElement): Animation[] {
  if (before.dataset.chart !== after.dataset.chart || after.querySelector('[data-change="fade"]'))
    return [
      before.animate([{ opacity: 1 }, { opacity: 0 }], FADE_MS),
      after.animate([{ opacity: 0 }, { opacity: 1 }], FADE_MS),
    ];
  const pair = visiblePair(before, after);
  return pair ? travel(pair.before, pair.after, TRAVEL_MS) : [];
}

/** A copy of a picture whose ids do not clash with the original's. */
function copyOf(figure: HTMLElement): HTMLElement {
  const copy = document.importNode(figure, true);
  copy.removeAttribute('aria-labelledby');
  for (const element of copy.querySelectorAll('[id], [fill^="url("]')) {
    if (element.id) element.id = `${element.id}-stage`;
    const fill = element.getAttribute('fill');
    if (fill?.startsWith('url(')) element.setAttribute('fill', fill.replace(')', '-stage)'));
  }
  return copy;
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
