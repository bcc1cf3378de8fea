/** Brings the scenes of a page to life: the only script that a chapter needs. */
import { watchSteps } from '../browser/observe.ts';
import { ALIVE } from './alive.ts';
import { followTab, speakOnControls } from './controls.ts';
import { currentStep } from './plan.ts';
import { watchRoom } from './room.ts';
import { readStage, type Stage } from './stage.ts';

/** Shows on each stage the last step that has begun. */
function follow(stages: readonly Stage[]): void {
  const begun = new Map<Element, boolean>();
  watchSteps(
    stages.flatMap(({ steps }) => steps),
    // Words are held where they are when their step comes in from the edge of the window.
    0,
    (changes) => {
      for (const change of changes) begun.set(change.step, change.begun);
      for (const { steps, show } of stages)
        show(currentStep(steps.map((step) => begun.get(step) ?? false)));
    },
  );
}

/** The switch between the plain page and the moving one lives in the address. */
function labelSwitch(): void {
  if (new URLSearchParams(location.search).get('view') !== 'plain') return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-plain]')) {
    link.href = location.pathname;
    link.textContent = 'Switch to moving pictures';
  }
}

labelSwitch();
speakOnControls();
followTab();
const stages = [...document.querySelectorAll<HTMLElement>('.stage')].map(readStage);
if (stages.length > 0) follow(stages);
watchRoom(stages.map(({ element }) => element));
// Last, so that it is said of a page where all of this went well.
document.documentElement.classList.add(ALIVE);
