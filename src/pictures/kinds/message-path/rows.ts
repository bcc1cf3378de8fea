/** Arrangements as rows of cards on a wire, each as far as the message has come in a state. */
import type { Frame } from '../../core/kind.ts';
import type { Box } from '../../core/marks.ts';
import { addCard, isRoomBeside, type Note, put, type Told } from './card.ts';
import { type Grid, gridOf } from './grid.ts';
import { around, noParts, type Parts, wire } from './parts.ts';
import type { MessagePathSeries, MessagePathState, Stop, Way } from './series.ts';

/** One row to draw. */
interface Row {
  way: Way;
  reached: number;
  index: number;
}

/** Draws the rows of a state. */
export function partsOfRows(
  series: MessagePathSeries,
  state: MessagePathState,
  frame: Frame,
): Parts {
  const cards = series.ways[0]?.stops.filter(({ between: off }) => !off).length ?? 0;
  const grid = gridOf(frame, state.rows.length, cards, state.keys);
  const parts = noParts(grid.height);
  const short = frame.name === 'narrow' && state.rows.length > 1;
  state.rows.forEach(({ way: which, reached }, index) => {
    const way = series.ways[which];
    if (!way) return;
    const row = { way, reached, index };
    // A message that has not left is not encrypted in any way yet.
    if (reached > 1 || state.rows.length > 1) {
      const text = short ? way.short : way.name;
      const label = { key: `way-${index}`, text, tone: 'strong', anchor: 'start' } as const;
      put(parts, { ...label, ...grid.title(index) }, 'paper');
    }
    addWires(parts, row, grid);
    addCards(parts, row, grid, state, grid.seen ?? series.seen);
  });
  return parts;
}

/** Size of a letter on a wire: along, across. */
const LETTER = [22, 14] as const;

function addWires(parts: Parts, { way, reached, index: row }: Row, grid: Grid): void {
  const majors = way.stops.flatMap(({ between: off }, stop) => (off ? [] : [stop]));
  majors.slice(1).forEach((stop, index) => {
    const [x1, y1, x2, y2] = between(grid.card(row, index), grid.card(row, index + 1), grid.down);
    const from = (majors[index] ?? 0) + 1;
    const ahead = reached <= from;
    parts.wires.push({ key: `wire-${row}-${index}`, d: wire(x1, y1, x2, y2), ahead });
    way.stops.slice(from, stop).forEach(({ place, reads }, at, all) => {
      if (from + at >= reached) return;
      const part = (at + 1) / (all.length + 1);
      const box = around(x1 + (x2 - x1) * part, y1 + (y2 - y1) * part, ...LETTER);
      parts.cards.push({ key: `letter-${row}-${place}`, ...box, reads });
    });
  });
}

/** From the edge of one card to that of the next. */
function between(a: Box, b: Box, down: boolean): [number, number, number, number] {
  const [x, y] = [a.x + a.width / 2, a.y + a.height / 2];
  return down ? [x, a.y + a.height, x, b.y] : [a.x + a.width, y, b.x, y];
}

function addCards(
  parts: Parts,
  { way, reached, index: row }: Row,
  grid: Grid,
  state: MessagePathState,
  seen: string,
): void {
  const { line, sealed, own } = way;
  const majors = way.stops.map((stop, at) => ({ stop, at })).filter(({ stop }) => !stop.between);
  majors.forEach(({ stop, at }, index) => {
    const box = grid.card(row, index);
    const note = grid.hasNotes ? stop.note : '';
    const isBeside = grid.down && isRoomBeside(stop.name, note, box.width, grid.look);
    const notes: Note[] = [
      ...(note === '' || isBeside ? [] : [{ text: note }]),
      ...signsOf(stop, state, seen),
    ];
    const told: Told = {
      name: stop.name,
      reads: at < reached ? stop.reads : 'ahead',
      ...{ line, sealed, own, notes },
      aside: isBeside ? note : '',
    };
    addCard(parts, `${row}-${stop.place}`, box, told, grid.look);
  });
}

function signsOf(stop: Stop, state: MessagePathState, seen: string): Note[] {
  return [
    ...(state.keys && stop.key ? [{ text: 'holds a key', sign: 'key' } as const] : []),
    ...(state.data && stop.data ? [{ text: seen, sign: 'data' } as const] : []),
  ];
}
