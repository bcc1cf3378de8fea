/** Tells the page that holds this frame how high the frame must be. A number, and nothing else. */
function say(): void {
  const sideBySide = Math.ceil(document.documentElement.getBoundingClientRect().height);
  parent.postMessage({ sideBySide }, '*');
}

new ResizeObserver(say).observe(document.documentElement);
// A host's script that came later asks again.
addEventListener('message', ({ source, data }) => {
  if (source === parent && data === 'side-by-side:height?') say();
});
