/** An address as a square to photograph, for paper. */
import { encode } from 'uqr';

/** A code that can be drawn: its shape, and how many dots it is wide and high. */
export interface Code {
  /** Of an SVG path; one unit is one dot. */
  path: string;
  size: number;
}

/**
 * The code of an address. It can be read with a seventh of it dirty or torn.
 * @param address as a phone is to open it
 */
export function codeOf(address: string): Code {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  return { size, path: data.flatMap((row, y) => runsOf(row, y)).join('') };
}

/** Dark dots of a row that touch, as one bar each. */
function runsOf(row: readonly boolean[], y: number): string[] {
  return row.flatMap((dark, x) => {
    if (!dark || row[x - 1] === true) return [];
    const end = row.indexOf(false, x);
    const width = (end === -1 ? row.length : end) - x;
    return [`M${x} ${y}h${width}v1h-${width}z`];
  });
}
