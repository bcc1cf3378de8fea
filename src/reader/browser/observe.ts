/** Says of steps whether they have begun: true where their beginning has come over the line. */
type Changed = (changes: { step: Element; begun: boolean }[]) => void;

/**
 * Watches the beginnings of steps with one IntersectionObserver and no scroll listener.
 * @param steps the elements to watch
 * @param line how far up the window a step must come, as a share of its height, before it has begun
 */
export function watchSteps(steps: readonly Element[], line: number, changed: Changed): void {
  const observer = new IntersectionObserver(
    (entries) =>
      changed(
        entries.map((entry) => ({
          step: entry.target,
          // A step far above the window has begun too: the root reaches up without end.
          begun: entry.isIntersecting,
        })),
      ),
    { rootMargin: `1000000px 0px -${Math.round(line * 100)}% 0px` },
  );
  for (const step of steps) observer.observe(step);
}
