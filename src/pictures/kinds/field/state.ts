/** What a state shows, with its regions found and its wishes checked. */
import { sum } from 'd3-array';
import type { FieldSpec } from './spec.ts';

export interface Region {
  id: string;
  name: string;
  value: number;
  /** The value with its unit: "205 reports". */
  words: string;
  shade: FieldSpec['regions'][number]['shade'];
  /** Place of its first mark among all marks. */
  from: number;
  /** Whole marks; one for a region under one mark. */
  marks: number;
  /** Share of its one mark that a region under one mark fills; 1 elsewhere. */
  share: number;
}

export interface FieldState {
  id: string;
  alt: string;
  /** The regions that stand out. */
  focus: readonly Region[];
  /** What the state does beside showing the whole. */
  single: boolean;
  apart: boolean;
  zoom: Region | undefined;
}

type StateSpec = FieldSpec['states'][number];

/**
 * One state of a field.
 * @param file chart file, for errors
 * @throws where it names no region, or asks for what cannot be drawn
 */
export function stateIn(spec: StateSpec, regions: readonly Region[], file: string): FieldState {
  const { id, alt, single, apart } = spec;
  const refuse = (field: string, told: string, expected: string): never => {
    throw new Error(`${file}, states.${id}.${field}: ${told}; expected ${expected}`);
  };
  const find = (name: string, field: string): Region => {
    const known = regions.map((region) => region.id).join(', ');
    const found = regions.find((region) => region.id === name);
    return found ?? refuse(field, `"${name}"`, `one of ${known}`);
  };
  const seen = spec.focus.map((name) => find(name, 'focus'));
  const zoom = spec.zoom === undefined ? undefined : find(spec.zoom, 'zoom');
  const [only] = seen;

  if (Number(single) + Number(apart) + Number(zoom !== undefined) > 1)
    refuse('zoom', 'more than one view', 'one of single, apart and zoom');
  if (single && seen.length > 0)
    refuse('focus', `"${spec.focus.join(', ')}"`, 'none beside single');
  if (apart && !(seen.length > 0 && seen.length < regions.length && endIn(regions, seen)))
    refuse('apart', `"${spec.focus.join(', ')}" in focus`, 'the last regions, and not all');
  if (only && seen.length === 1 && only.share < 1 && zoom !== only && !apart)
    refuse(
      'zoom',
      `"${spec.zoom ?? 'missing'}"`,
      `"${only.id}", which is in focus and under one mark`,
    );
  const all = sum(regions, ({ marks }) => marks);
  if (zoom && zoom.marks > all / 2)
    refuse('zoom', `"${zoom.id}" (${zoom.marks} squares)`, `at most half of the ${all}`);
  return { id, alt, focus: seen.length === 0 ? regions : seen, single, apart, zoom };
}

/** Whether the regions are the last ones, whatever their order. */
function endIn(regions: readonly Region[], seen: readonly Region[]): boolean {
  return regions.slice(-seen.length).every((region) => seen.includes(region));
}
