/** The step after, or before, the one that is nearest to the top of the window. */
function neighbour(way: 1 | -1): HTMLElement | undefined {
  const steps = [...document.querySelectorAll<HTMLElement>('.step')];
  const past = steps.findLastIndex((step) => step.getBoundingClientRect().top < innerHeight / 2);
  return steps[past + way];
}

/** Takes the reader to a step, with the focus on its title: reading goes on from there. */
function goTo(step: HTMLElement): void {
  step.scrollIntoView({ behavior: 'instant' });
  history.replaceState(history.state, '', `#${step.id}`);
  arriveAt(step);
}

/** The title takes the focus, and the step's sentence is said. */
function arriveAt(step: HTMLElement): void {
  // The title, not the whole step: it lies at the step's beginning.
  step.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
  const region = document.querySelector('[data-speak]');
  if (region) region.textContent = step.dataset.spoken ?? '';
}

/** Says the new step's sentence, but only after the reader has used a step control. */
export function speakOnControls(): void {
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a[data-go]') : null;
    const address = link?.getAttribute('href');
    const step = address?.startsWith('#') ? document.getElementById(address.slice(1)) : null;
    if (step) arriveAt(step);
  });
}

/** Keys of clickers and keyboards, and where they lead. */
const KEYS: Readonly<Record<string, 1 | -1>> = {
  PageDown: 1,
  ArrowRight: 1,
  PageUp: -1,
  ArrowLeft: -1,
};
const root = document.documentElement;

function leaveRoom(): void {
  root.classList.remove('room');
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
}

/**
 * Shows scenes to a room: in full screen where the browser has it, larger, step by step with the keys of
 * a clicker, until Escape.
 */
export function showToRooms(): void {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('[data-present]') : null;
    if (!button) return;
    // Before the first scene it begins with that.
    const step = (button.closest('.scene') ?? document).querySelector<HTMLElement>('.step');
    if (!step) return;
    root.classList.add('room');
    // A browser may refuse, and some phones have none: the room is shown in the window then.
    if ('requestFullscreen' in root) root.requestFullscreen().catch(() => undefined);
    goTo(step);
  });
  document.addEventListener('fullscreenchange', () => {
    if (!document.fullscreenElement) root.classList.remove('room');
  });
  document.addEventListener('keydown', (event) => {
    if (!root.classList.contains('room')) return;
    if (event.key === 'Escape') leaveRoom();
    const way = KEYS[event.key];
    const step = way && neighbour(way);
    if (!step) return;
    event.preventDefault();
    goTo(step);
  });
}
