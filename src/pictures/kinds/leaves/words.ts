import type { DataTable } from '../../core/kind.ts';
import { eachInWords } from '../../core/said.ts';
import { stateOf } from '../../core/states.ts';
import { type LeavesSeries, sayingsOf } from './series.ts';

/** Every document with what it says of each thing. */
export function leavesTable({ things, speakers, silent }: LeavesSeries): DataTable {
  const heads = ['Document', ...things.map(({ name }) => name)];
  return {
    columns: heads.map((label) => ({ label, numeric: false })),
    rows: speakers.map(({ name, words }) => [name, ...words.map((one) => one ?? silent)]),
  };
}

/** One thing in sentences, or how many documents say something of each. */
export function leavesWords(series: LeavesSeries, stateId: string): string {
  const { focus } = stateOf(series.states, stateId);
  const { things, speakers, silent } = series;
  if (focus !== null)
    return `${things[focus]?.name ?? ''}. ${eachInWords(sayingsOf(series, focus), silent)}`;
  const counts = things.map(({ name }, index) => {
    const said = speakers.filter(({ words }) => (words[index] ?? null) !== null).length;
    return `${name}: ${said}`;
  });
  return `Of ${speakers.length} documents, how many say something. ${counts.join('; ')}.`;
}
