/** Closes the panel of a citation when the focus leaves it: what is covered is not what is read. */
document.addEventListener('focusin', ({ target }) => {
  const panel = document.querySelector<HTMLElement>('.panel:popover-open');
  if (!panel || !(target instanceof HTMLElement) || panel.contains(target)) return;
  // A press on the panel's own number closes it by itself; closed here, it would open again.
  const own = target.getAttribute('popovertarget') === panel.id;
  if (!own || target.matches(':focus-visible')) panel.hidePopover();
});
