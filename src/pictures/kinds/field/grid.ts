/** Where each mark of a field lies, counted in cells of one mark. */
import type { Frame } from '../../core/kind.ts';
import type { Box } from '../../core/marks.ts';

/** Marks in lines, one line after another: columns on a page, rows on a phone. */
export interface Grid {
  /** Which way a line runs. */
  lines: 'columns' | 'rows';
  /** Marks in a full line. */
  long: number;
  marks: number;
}

/** How much of a cell a mark fills, along each side. */
export const SIDE = 0.76;

/** The way lines run in each frame: along the shorter side, so that the last ones stand side by side. */
export function linesIn(frame: Frame): Grid['lines'] {
  return frame.name === 'wide' ? 'columns' : 'rows';
}

/** Cells of a grid, across and down. */
export function cellsOf({ lines, long, marks }: Grid): { across: number; down: number } {
  const many = Math.ceil(marks / long);
  return lines === 'columns' ? { across: many, down: long } : { across: long, down: many };
}

/** Where the mark with this number lies. */
export function cellAt({ lines, long }: Grid, index: number): { x: number; y: number } {
  const [line, place] = [Math.floor(index / long), index % long];
  return lines === 'columns' ? { x: line, y: place } : { x: place, y: line };
}

/**
 * Marks in a row of numbers as boxes: the rest of a line that is begun, whole lines, and a line begun.
 * @param from number of the first mark
 * @param marks how many, one or more
 * @returns one to three boxes without any empty cell
 */
export function boxesOf(grid: Grid, from: number, marks: number): Box[] {
  const { long } = grid;
  const end = from + marks;
  const whole = Math.ceil(from / long);
  const last = Math.max(whole, Math.floor(end / long));
  const parts: [line: number, place: number, lines: number, marks: number][] = [
    [whole - 1, from % long, 1, Math.min(end, whole * long) - from],
    [whole, 0, last - whole, long],
    [last, 0, 1, end - last * long],
  ];
  return parts
    .filter(([, , lines, many]) => lines > 0 && many > 0)
    .map(([line, place, lines, many]) =>
      grid.lines === 'columns'
        ? { x: line, y: place, width: lines, height: many }
        : { x: place, y: line, width: many, height: lines },
    );
}

/** The smallest box around others. */
export function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}
