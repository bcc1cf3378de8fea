/** The pictures of a scene, weighed against the room that the style sheet gives a stage. */
export interface Room {
  /** Height of the scene's tallest picture, in px. */
  tallest: number;
  /** Whether that picture leaves the words beside it their place. */
  fits: boolean;
}

/**
 * Watches whether scenes have room for a stage. Widths, sizes and spacing of text, and faces that come
 * late change the pictures; the window changes the room: one ResizeObserver sees it all.
 * @param scenes the pictures of each scene, in their own places
 * @param changed called with the room of each scene, at first and whenever a size has changed
 * @returns a function that ends the watch
 */
export function watchRoom(
  scenes: readonly (readonly HTMLElement[])[],
  changed: (rooms: readonly Room[]) => void,
): () => void {
  // How much room there is depends on layout and window: CSS says it, as the height of this element.
  const measure = document.createElement('div');
  measure.className = 'stage-room';
  document.body.append(measure);
  const observer = new ResizeObserver(() => {
    const free = heightOf(measure);
    changed(
      scenes.map((figures) => {
        const tallest = Math.max(0, ...figures.map(heightOf));
        return { tallest, fits: tallest <= free };
      }),
    );
  });
  for (const element of [measure, ...scenes.flat()]) observer.observe(element);
  return () => {
    observer.disconnect();
    measure.remove();
  };
}

function heightOf(element: HTMLElement): number {
  return element.getBoundingClientRect().height;
}
