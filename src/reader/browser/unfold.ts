import { placeNamed } from './named.ts';

/** Opens the folds around the place that an address names: not every browser does so by itself. */
function unfold(): void {
  const place = document.getElementById(placeNamed(location.hash));
  for (let at: Element | null = place; at; at = at.parentElement)
    if (at instanceof HTMLDetailsElement) at.open = true;
  // Opened after the browser had looked for it, it is somewhere else now.
  if (place?.closest('details')) place.scrollIntoView();
}

unfold();
addEventListener('hashchange', unfold);
