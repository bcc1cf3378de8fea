/** How a page arrives: what the page itself writes down while it loads. Runs in the page, but for the sums. */

/** A stretch in which the main thread answered nobody, in milliseconds since the page was asked for. */
export interface Task {
  startMs: number;
  endMs: number;
}

/** What was written down; times in milliseconds since the page was asked for. */
export interface Arrival {
  /** When the first words or shapes were painted; 0 where none were yet. */
  firstMs: number;
  /** When the largest piece of text or picture was painted, and what it is, such as "h1". */
  largestMs: number;
  largest: string;
  /** Layout shifts that no input of the reader asked for. */
  shifts: number[];
  /** Tasks of more than 50 ms. */
  tasks: Task[];
}

declare global {
  interface Window {
    /** Kept by the measurement while a page is open. */
    arrival?: Arrival;
  }
}

/** What a task may take before it counts as blocking: a reader does not feel it. */
const UNFELT_MS = 50;

/**
 * Total blocking time (ms) as Lighthouse counts it: of each task after the first paint, what it takes over 50 ms.
 * @param firstMs when the first words were painted
 */
export function blockingMs(tasks: readonly Task[], firstMs: number): number {
  return tasks
    .map(({ startMs, endMs }) => endMs - Math.max(startMs, firstMs) - UNFELT_MS)
    .filter((over) => over > 0)
    .reduce((sum, over) => sum + over, 0);
}

/** Runs in the page before anything else does. */
export function keepArrival(): void {
  const arrival: Arrival = { firstMs: 0, largestMs: 0, largest: '', shifts: [], tasks: [] };
  window.arrival = arrival;
  function watch(type: string, note: (entry: PerformanceEntry) => void): void {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(note);
    }).observe({ type, buffered: true });
  }
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') arrival.firstMs = startTime;
  });
  watch('largest-contentful-paint', (entry) => {
    arrival.largestMs = entry.startTime;
    const element = 'element' in entry ? entry.element : null;
    arrival.largest = element instanceof Element ? element.localName : 'gone since';
  });
  watch('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as unknown as Record<string, unknown>;
    if (typeof value === 'number' && hadRecentInput !== true) arrival.shifts.push(value);
  });
  watch('longtask', ({ startTime, duration }) => {
    arrival.tasks.push({ startMs: startTime, endMs: startTime + duration });
  });
}

/** Runs in the page: waits until nothing has kept the main thread busy for so long after the load. */
export async function untilQuiet(quietMs: number): Promise<Arrival> {
  const { arrival } = window;
  if (!arrival) throw new Error('nothing was written down');
  const loadedMs = performance.now();
  for (;;) {
    const busyMs = Math.max(loadedMs, ...arrival.tasks.map(({ endMs }) => endMs));
    const restMs = busyMs + quietMs - performance.now();
    if (restMs <= 0) return arrival;
    await new Promise((resolve) => setTimeout(resolve, restMs));
  }
}
