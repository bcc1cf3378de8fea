/** Brings the scenes of a page to life: the only script that a chapter needs. */
import { whenIdle } from '../browser/idle.ts';
import { watchSteps } from './observe.ts';
import { currentStep } from './plan.ts';
import { makeStage, type Stage } from './stage.ts';

/** Marks travel only where the reader welcomes motion and there is room for words beside the picture. */
const WELCOME = '(prefers-reduced-motion: no-preference)';
const WIDE = '(min-width: 60rem)';
const ROOM = '(min-width: 60rem) and (min-height: 34rem), (min-height: 39rem)';

interface Scene {
  stage: Stage;
  steps: HTMLElement[];
  begun: boolean[];
}

function openScene(grid: HTMLElement): Scene {
  const steps = [...grid.querySelectorAll<HTMLElement>(':scope > .step')];
  const figures = [...grid.querySelectorAll<HTMLElement>(':scope > .figure')];
  const stage = makeStage(grid, figures);
  stage.show(0);
  return { stage, steps, begun: steps.map(() => false) };
}

/**
 * Puts up the stages, one at a time in quiet moments, then follows the reader.
 * @returns what takes everything down again
 */
function follow(): () => void {
  const scenes: Scene[] = [];
  const grids = [...document.querySelectorAll<HTMLElement>('[data-steps]')];
  let end: (() => void) | undefined;
  let ended = false;

  function next(): void {
    if (ended) return;
    const grid = grids.shift();
    if (grid) {
      scenes.push(openScene(grid));
      whenIdle(next);
    } else end = watch(scenes);
  }
  whenIdle(next);
  return () => {
    ended = true;
    end?.();
    for (const scene of scenes) scene.stage.remove();
  };
}

/** Shows in each scene the last step that has begun. */
function watch(scenes: readonly Scene[]): () => void {
  const line = matchMedia(WIDE).matches ? 0.45 : 0.14;
  return watchSteps(
    scenes.flatMap((scene) => scene.steps),
    line,
    (changes) => {
      for (const { step, begun } of changes) {
        const scene = scenes.find((candidate) => candidate.steps.some((known) => known === step));
        if (scene) scene.begun[scene.steps.findIndex((known) => known === step)] = begun;
      }
      for (const scene of scenes) scene.stage.show(currentStep(scene.begun));
    },
  );
}

/** Says the new step's sentence, but only after the reader has used a step control. */
function speakOnControls(): void {
  const region = document.querySelector('[data-speak]');
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[data-go]') : null;
    const step = link?.getAttribute('href');
    if (!region || !step?.startsWith('#')) return;
    const target = document.getElementById(step.slice(1));
    target?.focus({ preventScroll: true });
    region.textContent = target?.dataset.spoken ?? '';
  });
}

/** The switch between the plain page and the moving one lives in the address. */
function isPlain(): boolean {
  return new URLSearchParams(location.search).get('view') === 'plain';
}

function labelSwitch(plain: boolean): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-plain]')) {
    link.href = plain ? location.pathname : '?view=plain';
    link.textContent = plain ? 'Switch to moving pictures' : 'Switch to a plain page';
  }
}

const plain = isPlain();
labelSwitch(plain);
speakOnControls();
if (!plain) {
  let end: (() => void) | undefined;
  const conditions = [WELCOME, WIDE, ROOM].map((query) => matchMedia(query));
  const restart = (): void => {
    end?.();
    end = matchMedia(WELCOME).matches && matchMedia(ROOM).matches ? follow() : undefined;
  };
  for (const condition of conditions) condition.addEventListener('change', restart);
  restart();
}
