/** Brings the scenes of a page to life: the only script that a chapter needs. */
import { whenIdle } from '../browser/idle.ts';
import { watchSteps } from './observe.ts';
import { currentStep } from './plan.ts';
import { type Room, watchRoom } from './room.ts';
import { makeStage, type Stage } from './stage.ts';

/** Marks travel only where the reader welcomes motion. */
const WELCOME = '(prefers-reduced-motion: no-preference)';
const WIDE = '(min-width: 60rem)';

interface Scene {
  grid: HTMLElement;
  steps: HTMLElement[];
  figures: HTMLElement[];
  begun: boolean[];
  room: Room;
  /** Only where there is room for it: elsewhere the pictures stand in the flow. */
  stage: Stage | undefined;
}

function readScene(grid: HTMLElement): Scene {
  const steps = [...grid.querySelectorAll<HTMLElement>(':scope > .step')];
  const figures = [...grid.querySelectorAll<HTMLElement>(':scope > .figure')];
  const begun = steps.map(() => false);
  return { grid, steps, figures, begun, room: { tallest: 0, fits: false }, stage: undefined };
}

/** A picture that has outgrown its room hides words: its stage goes at once. */
function settle(scene: Scene, room: Room): void {
  scene.room = room;
  if (room.fits) scene.stage?.keepClear(room.tallest);
  else takeDown(scene);
}

function takeDown(scene: Scene): void {
  scene.stage?.remove();
  scene.stage = undefined;
}

function putUp(scene: Scene): void {
  scene.stage = makeStage(scene.grid, scene.figures);
  scene.stage.keepClear(scene.room.tallest);
  scene.stage.show(currentStep(scene.begun));
}

/**
 * Follows the reader, and puts up the stages that have room, one at a time in quiet moments.
 * @returns what takes everything down again
 */
function follow(): () => void {
  const scenes = [...document.querySelectorAll<HTMLElement>('[data-steps]')].map(readScene);
  let ended = false;

  function next(): void {
    const scene = scenes.find(({ room, stage }) => room.fits && !stage);
    if (ended || !scene) return;
    putUp(scene);
    whenIdle(next);
  }
  const ends = [
    watch(scenes),
    watchRoom(
      scenes.map(({ figures }) => figures),
      (rooms) => {
        rooms.forEach((room, index) => {
          const scene = scenes[index];
          if (scene) settle(scene, room);
        });
        whenIdle(next);
      },
    ),
  ];
  return () => {
    ended = true;
    for (const end of ends) end();
    scenes.forEach(takeDown);
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
      for (const scene of scenes) scene.stage?.show(currentStep(scene.begun));
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
    // The title, not the whole step: it lies at the step's beginning, and reading goes on from there.
    target?.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
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
  const conditions = [WELCOME, WIDE].map((query) => matchMedia(query));
  const restart = (): void => {
    end?.();
    end = matchMedia(WELCOME).matches ? follow() : undefined;
  };
  for (const condition of conditions) condition.addEventListener('change', restart);
  restart();
}
