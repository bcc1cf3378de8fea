import { lowerFirst, upperFirst } from '../../../ledger/evidence/first-letter.ts';
import type { DataTable } from '../../core/kind.ts';
import { eachInWords } from '../../core/said.ts';
import { stateOf } from '../../core/states.ts';
import { STANDING_WORDS } from './standing.ts';
import type { Line, LinesOfDefenceSeries } from './series.ts';

/** Both conditions of every line, as a table. */
export function linesOfDefenceTable(series: LinesOfDefenceSeries): DataTable {
  return {
    columns: [
      { label: 'Line of defence', numeric: false },
      { label: series.conditions.now, numeric: false },
      { label: 'Sign', numeric: false },
      { label: series.conditions.under, numeric: false },
      { label: 'Sign then', numeric: false },
      ...series.others.map(({ name }) => ({ label: name, numeric: false })),
    ],
    rows: series.lines.map((line) => [
      `${line.number} ${line.name}`,
      line.now,
      STANDING_WORDS[line.before],
      line.under,
      STANDING_WORDS[line.effect],
      ...series.others.map(
        ({ document }) =>
          line.sayings.find((saying) => saying.document === document)?.words ?? series.silent,
      ),
    ]),
  };
}

/** One state in sentences: the lines, whose they are, the sign that each of them has, and all that is said of an opened one. */
export function linesOfDefenceWords(series: LinesOfDefenceSeries, stateId: string): string {
  const state = stateOf(series.states, stateId);
  const { lines, by } = series;
  const under = lines.filter(({ id }) => state.under.includes(id));
  const now = lines.filter((line) => !under.includes(line));
  const sentences = [`${upperFirst(by)} describes ${lines.length} lines of defence.`];
  if (now.length > 0)
    sentences.push(`As described: ${signs(now, (line) => STANDING_WORDS[line.before])}.`);
  if (under.length > 0)
    sentences.push(
      `Under end-to-end encryption: ${signs(under, (line) => STANDING_WORDS[line.effect])}.`,
    );
  const focus = lines.find(({ id }) => id === state.focus);
  if (focus && state.beside)
    sentences.push(`${focus.name}. ${eachInWords(focus.sayings, series.silent)}`);
  else if (focus) {
    const isUnder = under.includes(focus);
    sentences.push(`${focus.name}: ${isUnder ? focus.under : focus.now}`);
    // The picture shows both where it shows a change.
    if (isUnder)
      sentences.push(`${series.short.now}: ${STANDING_WORDS[focus.before]}. ${focus.now}`);
  }
  return sentences.join(' ');
}

/** "1 (users report) in place; 2 (platforms detect) in place". */
function signs(lines: readonly Line[], wordsOf: (line: Line) => string): string {
  return lines
    .map((line) => `${line.number} (${lowerFirst(line.name)}) ${wordsOf(line)}`)
    .join('; ');
}
