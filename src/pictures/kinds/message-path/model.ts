import type { BaseModel, Frame } from '../../core/kind.ts';
import { round } from '../../core/round.ts';
import { stateOf } from '../../core/states.ts';
import { partsOfAll } from './all.ts';
import { partsOfOne } from './one.ts';
import type { Parts } from './parts.ts';
import { partsOfRows } from './rows.ts';
import { partsOfSaid } from './said.ts';
import type { MessagePathSeries, MessagePathState } from './series.ts';
import { messagePathHeard } from './words.ts';

export interface MessagePathModel extends BaseModel, Parts {}

/** Pixels for one state of a message's way: rows of arrangements, one of them large, or a line for each. */
export function messagePathModel(
  series: MessagePathSeries,
  stateId: string,
  frame: Frame,
): MessagePathModel {
  const state = stateOf(series.states, stateId);
  const alt = `${state.alt} ${messagePathHeard(series, state)}`.trim();
  return { width: frame.width, alt, ...rounded(partsOf(series, state, frame)) };
}

function partsOf(series: MessagePathSeries, state: MessagePathState, frame: Frame): Parts {
  if (state.compares) return partsOfAll(series, state.compares, frame);
  const way = state.shows === null ? undefined : series.ways[state.shows];
  if (!way) return partsOfRows(series, state, frame);
  return state.says ? partsOfSaid(series, way, frame) : partsOfOne(series, way, frame);
}

/** Measured words make long numbers; markup gets two digits. */
function rounded(parts: Parts): Parts {
  return {
    ...parts,
    wires: parts.wires.map((wire) => ({ ...wire, d: wire.d.replace(/-?[\d.]+/g, short) })),
    taps: parts.taps.map(allRounded),
    cards: parts.cards.map(allRounded),
    halves: parts.halves.map(allRounded),
    strips: parts.strips.map(allRounded),
    said: parts.said.map(allRounded),
    tags: parts.tags.map(allRounded),
    signs: parts.signs.map(allRounded),
    labels: parts.labels.map(allRounded),
    inks: parts.inks.map(allRounded),
  };
}

function short(number: string): string {
  return String(round(Number(number)));
}

/** A part with every number rounded. */
function allRounded<Part extends object>(part: Part): Part {
  const entries = Object.entries(part).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === 'number' ? round(value) : value,
  ]);
  return Object.fromEntries(entries) as Part;
}
