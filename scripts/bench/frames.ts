/** From the times of frames to the shares that a reader would feel. */

/** How smoothly one page scrolled once. */
export interface Smoothness {
  frames: number;
  /** Share of intervals between frames of at most 17 ms: one beat of a 60 Hz screen. */
  within17: number;
  /** Share of at most 34 ms: one beat missed at most. */
  within34: number;
  longestMs: number;
}

/** A beat of 60 Hz is 16.7 ms, two are 33.4 ms: limits that leave room for rounding only. */
const ONE_BEAT_MS = 17;
const TWO_BEATS_MS = 34;

/** Shares of the intervals between the given times (ms). Throws where there are under two. */
export function smoothness(timesMs: readonly number[]): Smoothness {
  const intervals = timesMs.slice(1).map((time, at) => time - (timesMs[at] ?? time));
  if (intervals.length === 0) throw new Error(`frames: ${timesMs.length} cannot make an interval`);
  function share(limit: number): number {
    return intervals.filter((interval) => interval <= limit).length / intervals.length;
  }
  return {
    frames: timesMs.length,
    within17: share(ONE_BEAT_MS),
    within34: share(TWO_BEATS_MS),
    longestMs: Math.max(...intervals),
  };
}

/** The middle value; of an even number of values, the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const high = sorted[Math.floor(sorted.length / 2)];
  const low = sorted[Math.ceil(sorted.length / 2) - 1];
  if (high === undefined || low === undefined) throw new Error('median: no values');
  return (low + high) / 2;
}
