/** Things that models of several kinds are made of. */

/** How a word or mark stands out: `strong` is emphasis, `quiet` steps back. */
export type Tone = 'plain' | 'strong' | 'quiet';

/** Words in a picture. Anchor and key stay the same in every state, so that they can travel. */
export interface Label {
  key: string;
  x: number;
  /** Baseline. */
  y: number;
  anchor: 'start' | 'middle' | 'end';
  text: string;
  tone: Tone;
  /** Size of the letters, where it is another than that of all labels. */
  size?: number;
}

/** A straight line. */
export interface Line {
  key: string;
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** A rectangle in user units. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Many rectangles as one path: a thousand marks that never part need one element, not a thousand.
 * @returns path data; empty for no rectangles
 */
export function pathOf(boxes: readonly Box[]): string {
  return boxes
    .map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`)
    .join('');
}
