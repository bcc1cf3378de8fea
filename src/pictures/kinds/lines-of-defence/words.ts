import { list } from '../../core/format.ts';
import type { DataTable } from '../../core/kind.ts';
import { stateOf } from '../../core/states.ts';
import { EFFECTS, EFFECT_WORDS } from './model.ts';
import type { Line, LinesOfDefenceSeries } from './series.ts';

/** Both conditions of every line, as a table. */
export function linesOfDefenceTable(series: LinesOfDefenceSeries): DataTable {
  return {
    columns: [
      { label: 'Line of defence', numeric: false },
      { label: series.conditions.now, numeric: false },
      { label: series.conditions.under, numeric: false },
      { label: 'Drawn then as', numeric: false },
    ],
    rows: series.lines.map((line) => [
      `${line.number} ${line.name}`,
      line.now,
      line.under,
      EFFECT_WORDS[line.effect],
    ]),
  };
}

/** One state in sentences: the lines, whose they are, and which of them are drawn as restricted. */
export function linesOfDefenceWords(series: LinesOfDefenceSeries, stateId: string): string {
  const state = stateOf(series.states, stateId);
  const { lines, by } = series;
  const under = lines.filter(({ id }) => state.under.includes(id));
  const names = lines.map(({ name }) => lower(name));
  const sentences = [
    `${by.charAt(0).toUpperCase()}${by.slice(1)} describes ${lines.length} lines of defence: ${list(names)}.`,
  ];
  if (under.length === 0) sentences.push('Each is drawn as a solid band.');
  else sentences.push(`Under end-to-end encryption, as drawn here, ${effects(under)}.`);
  if (under.length > 0 && under.length < lines.length)
    sentences.push('The other lines are drawn as they are today.');
  const focus = lines.find(({ id }) => id === state.focus);
  if (focus) sentences.push(`${focus.name}: ${under.includes(focus) ? focus.under : focus.now}`);
  return sentences.join(' ');
}

/** "line 5 (regulation) is in place; lines 2 (…) and 4 (…) are restricted". */
function effects(lines: readonly Line[]): string {
  return EFFECTS.flatMap((effect) => {
    const drawn = lines.filter((line) => line.effect === effect);
    if (drawn.length === 0) return [];
    const named = list(drawn.map(({ number, name }) => `${number} (${lower(name)})`));
    const [line, is] = drawn.length > 1 ? ['lines', 'are'] : ['line', 'is'];
    return [`${line} ${named} ${is} ${EFFECT_WORDS[effect]}`];
  }).join('; ');
}

function lower(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
