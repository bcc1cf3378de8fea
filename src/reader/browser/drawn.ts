/** A moment after the next frame is drawn: what is done then holds nobody up. */
export function drawn(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
  });
}
