/**
 * How high a frame must be in a column of a given width. Heights are measured in real browsers
 * (`npm run heights`) with letters of several sizes, and committed as for letters of 16 px: heights.json holds, for each frame, the corners
 * of a line that stays just above all that was measured. Everything in a frame grows with the reader's
 * letters, so the same line holds for other sizes when both axes are taken in em.
 */
import measured from './heights.json' with { type: 'json' };

/** A corner of the line: width of the column and height of the frame, in CSS px at letters of 16 px. */
export type Corner = readonly [width: number, height: number];

/** Letters that heights are written for, in CSS px. */
export const EM = 16;
/** The narrowest column that a frame is made for, in CSS px. */
export const NARROWEST = 280;
/** Where a frame has not been measured yet. A test tells of it; until then it is never cut. */
const UNMEASURED: readonly Corner[] = [[NARROWEST, 2000]];

/**
 * The corners of a frame.
 * @param frame name of the frame: "some-chart", "question-on-device"
 */
export function cornersOf(frame: string): readonly Corner[] {
  const all: Readonly<Record<string, readonly (readonly number[])[]>> = measured;
  return all[frame]?.map(([width = 0, height = 0]): Corner => [width, height]) ?? UNMEASURED;
}

/** Names of the frames that were measured. */
export function measuredFrames(): string[] {
  return Object.keys(measured);
}

/** Height on the line at a width, both in CSS px. */
export function heightAt(corners: readonly Corner[], width: number): number {
  const [first] = corners;
  if (!first) throw new Error('heightAt: no corner; expected one at least');
  let [, height] = first;
  corners.slice(1).forEach(([end, high], index) => {
    const [start, low] = corners[index] ?? first;
    const share = Math.min(Math.max((width - start) / (end - start), 0), 1);
    height += share * (high - low);
  });
  return height;
}

/** Height that holds a frame in every column it is made for, in CSS px: for where styles are stripped. */
export function highest(corners: readonly Corner[]): number {
  const ends = [NARROWEST, ...corners.map(([width]) => width)];
  return Math.ceil(
    Math.max(
      ...ends.filter((width) => width >= NARROWEST).map((width) => heightAt(corners, width)),
    ),
  );
}

/**
 * The line as a length of CSS, for a property whose percentages are of the column's width, such as
 * `padding-bottom`. It needs no script, no container query and no style sheet.
 */
export function heightRule(corners: readonly Corner[]): string {
  const [first] = corners;
  if (!first) throw new Error('heightRule: no corner; expected one at least');
  const bends = corners.slice(1).flatMap(([end, high], index) => {
    const [start, low] = corners[index] ?? first;
    if (high === low) return [];
    const slope = (high - low) / (end - start);
    const stretch = `clamp(0em,100% - ${em(start)},${em(end - start)})`;
    return [`${slope < 0 ? ' - ' : ' + '}${short(Math.abs(slope), 3)}*${stretch}`];
  });
  return bends.length === 0 ? em(first[1]) : `calc(${em(first[1])}${bends.join('')})`;
}

/** Exact for whole px: half a hundredth too much in each steep stretch would add up to a line of text. */
function em(px: number): string {
  return `${short(px / EM, 4)}em`;
}

function short(number: number, digits: number): string {
  return String(Number(number.toFixed(digits))).replace(/^0\./, '.');
}
