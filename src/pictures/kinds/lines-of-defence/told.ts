/** All that the author says of an opened line: how it stands, in words, and before. */
import type { Box, Label, Tone } from '../../core/marks.ts';
import { stack } from '../../core/stack.ts';
import { balance } from '../../core/text.ts';
import type { Line, LinesOfDefenceSeries } from './series.ts';
import { STANDING_WORDS, standingOf } from './standing.ts';

/** Sizes of the words, the largest first. */
const SIZES = [24, 23, 22, 21, 20, 19, 18, 17, 16, 15, 14];

interface Piece {
  key: string;
  lines: string[];
  size: number;
  tone: Tone;
  leading: number;
  /** Room above it. */
  apart: number;
}

/**
 * The words of an opened line.
 * @param under whether it is shown under end-to-end encryption; then how it was stands below
 */
export function told(series: LinesOfDefenceSeries, line: Line, under: boolean, room: Box): Label[] {
  let { y } = room;
  return piecesOf(series, line, under, room.width, sizeIn(series, room)).flatMap((piece) => {
    const { key, lines, size, tone, leading, apart } = piece;
    const first = y + apart + size * 0.85;
    y += apart + lines.length * leading;
    return stack(`${key}-${line.id}`, lines, { x: room.x, y: first, tone, size, leading });
  });
}

/**
 * One size for all lines, so that none of them speaks louder.
 * @throws where the words of one have no room in the smallest
 */
function sizeIn(series: LinesOfDefenceSeries, { width, height }: Box): number {
  const deep = (line: Line, under: boolean, size: number): number =>
    piecesOf(series, line, under, width, size).reduce(
      (sum, { lines, leading, apart }) => sum + apart + lines.length * leading,
      0,
    );
  const size = SIZES.find((one) =>
    series.lines.every((line) => [true, false].every((under) => deep(line, under, one) <= height)),
  );
  if (size !== undefined) return size;
  throw new Error('lines-of-defence: no room for the words of a line; use fewer words or lines');
}

function piecesOf(
  { short }: LinesOfDefenceSeries,
  line: Line,
  under: boolean,
  width: number,
  size: number,
): Piece[] {
  const standing = `${under ? short.under : short.now}: ${STANDING_WORDS[standingOf(line, under)]}`;
  const words = under ? line.under : line.now;
  const now: Piece = {
    key: 'standing',
    lines: balance(standing, width, 600, 15),
    ...{ size: 15, tone: 'strong', leading: 19, apart: 0 },
  };
  const large: Piece = {
    key: 'words',
    lines: balance(words, width, 400, size),
    ...{ size, tone: 'plain', leading: Math.round(size * 1.22), apart: 3 },
  };
  if (!under) return [now, large];
  const before: Piece = {
    key: 'before',
    lines: balance(`${short.now}: ${STANDING_WORDS[line.before]}. ${line.now}`, width),
    ...{ size: 14, tone: 'plain', leading: 17, apart: 8 },
  };
  return [now, large, before];
}
