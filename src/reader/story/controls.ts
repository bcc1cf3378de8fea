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
