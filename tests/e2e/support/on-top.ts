/** What can be seen of an element. Runs in the page. */

/** Whether the middle of an element is in the window, and nothing lies over it. */
export function isOnTop(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
}
