/** Longest that work waits for a quiet moment. */
const LATEST_MS = 600;

/** Waits until the browser has nothing more urgent to do; Safari cannot say when that is. */
export function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: LATEST_MS });
  else setTimeout(work, 50);
}
