/**
 * Watches the beginnings of all steps of a page with one IntersectionObserver and no scroll listener.
 * @param steps the elements to watch
 * @param line how far up the screen a step must come, as a share of its height, before it has begun
 * @param changed called with the steps whose state changed: true where the step has begun
 * @returns a function that ends the watch
 */
export function watchSteps(
  steps: readonly Element[],
  line: number,
  changed: (changes: { step: Element; begun: boolean }[]) => void,
): () => void {
  const observer = new IntersectionObserver(
    (entries) =>
      changed(
        entries.map((entry) => ({
          step: entry.target,
          // A step far above the screen has begun too: the root reaches up without end.
          begun: entry.isIntersecting,
        })),
      ),
    { rootMargin: `1000000px 0px -${Math.round(line * 100)}% 0px` },
  );
  for (const step of steps) observer.observe(step);
  return () => observer.disconnect();
}
