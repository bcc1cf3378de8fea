/** Waits for a reader who wants to walk through a chart, and only then loads what that takes. */
import walk from './walk.ts?worker&url';

for (const box of document.querySelectorAll<HTMLElement>('[data-walk]')) {
  const button = box.querySelector('button');
  const way = box.querySelector<HTMLElement>('[data-way]');
  button?.addEventListener('click', () => {
    // At once, so that what it moves follows the press.
    if (way) way.hidden = false;
    button.setAttribute('aria-expanded', 'true');
    import(/* @vite-ignore */ walk).then(
      () => box.dispatchEvent(new Event('walk', { bubbles: true })),
      () => {
        if (way) way.textContent = 'This could not be loaded. The table has all of it.';
      },
    );
  });
}
