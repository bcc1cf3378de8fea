/**
 * Calls once for each element that comes within a screen of what is seen, then leaves it alone.
 * @param elements what to watch, with one observer
 */
export function whenNear(elements: readonly Element[], near: (element: Element) => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        near(target);
      }
    },
    { rootMargin: '100% 0px' },
  );
  for (const element of elements) observer.observe(element);
}
