import { run, travel, type Stop } from './travel.ts';

const TRAVEL_MS = 550;
const FADE_MS = 300;

/** A picture that stays in view, laid over the places of a scene's pictures. */
export interface Stage {
  /** Shows the picture of a step; its marks travel there where it is the same chart. */
  show(index: number): void;
  /** Takes the stage down; the pictures' own places are seen again. */
  remove(): void;
}

/**
 * Puts up the stage of a scene.
 * @param steps the grid that holds words and pictures
 * @param figures the picture of each step, as the server drew it
 */
export function makeStage(steps: HTMLElement, figures: readonly HTMLElement[]): Stage {
  const stage = document.createElement('div');
  stage.className = 'stage';
  // What it shows stands in the pictures' own places as well, where everybody can read it.
  stage.setAttribute('aria-hidden', 'true');
  // On narrow screens words and pictures take turns; the stage ends with the last picture.
  stage.style.setProperty('--end', String(figures.length * 2));
  const holder = document.createElement('div');
  holder.className = 'stage-picture';
  stage.append(holder);

  let shown = -1;
  let stop: Stop = () => undefined;

  function put(index: number): HTMLElement | undefined {
    const figure = figures[index];
    if (!figure) return undefined;
    const copy = copyOf(figure);
    holder.replaceChildren(copy);
    return copy;
  }

  function show(index: number): void {
    const target = figures[index];
    const current = holder.querySelector<HTMLElement>('.figure:not(.leaving)');
    if (index === shown || !target) return;
    stop();
    shown = index;
    if (!current) {
      put(index);
      return;
    }
    if (current.dataset['chart'] !== target.dataset['chart']) {
      stop = crossfade(holder, current, copyOf(target));
      return;
    }
    changeWords(current, target);
    const pair = visiblePair(current, target);
    if (pair) stop = travel(pair.current, pair.target, TRAVEL_MS, () => put(index));
    else put(index);
  }

  steps.append(stage);
  steps.classList.add('staged');
  return {
    show,
    remove() {
      stop();
      stage.remove();
      steps.classList.remove('staged');
    },
  };
}

/** A copy of a picture whose ids do not clash with the original's. */
function copyOf(figure: HTMLElement): HTMLElement {
  const copy = document.importNode(figure, true);
  copy.removeAttribute('id');
  for (const element of copy.querySelectorAll('[id], [fill^="url("]')) {
    if (element.id) element.id = `${element.id}-stage`;
    const fill = element.getAttribute('fill');
    if (fill?.startsWith('url(')) element.setAttribute('fill', fill.replace(')', '-stage)'));
  }
  return copy;
}

/** The drawing that this width shows, in both figures. */
function visiblePair(
  current: HTMLElement,
  target: HTMLElement,
): { current: SVGElement; target: SVGElement } | undefined {
  for (const frame of ['.narrow', '.wide']) {
    const now = current.querySelector<SVGElement>(`${frame} svg`);
    const then = target.querySelector<SVGElement>(`${frame} svg`);
    if (now && then && now.getClientRects().length > 0) return { current: now, target: then };
  }
  return undefined;
}

function changeWords(current: HTMLElement, target: HTMLElement): void {
  for (const part of ['.title', '.sub', '.caveat', '.source']) {
    const now = current.querySelector(part);
    const then = target.querySelector(part);
    if (now && then && now.textContent !== then.textContent)
      now.replaceChildren(...[...then.childNodes].map((node) => node.cloneNode(true)));
  }
}

function crossfade(holder: HTMLElement, leaving: HTMLElement, entering: HTMLElement): Stop {
  for (const old of holder.querySelectorAll('.leaving')) old.remove();
  leaving.classList.add('leaving');
  entering.style.opacity = '0';
  holder.append(entering);
  return run(
    FADE_MS,
    [
      (share) => {
        entering.style.opacity = String(share);
        leaving.style.opacity = String(1 - share);
      },
    ],
    () => leaving.remove(),
  );
}
