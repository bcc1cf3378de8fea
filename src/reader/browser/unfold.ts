/** Opens the folds around the place that an address names: not every browser does so by itself. */
function unfold(): void {
  const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let at: Element | null = place; at; at = at.parentElement)
    if (at instanceof HTMLDetailsElement) at.open = true;
  // Opened after the browser had looked for it, it is somewhere else now.
  if (place?.closest('details')) place.scrollIntoView();
}

unfold();
addEventListener('hashchange', unfold);
