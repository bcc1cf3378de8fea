/** What a picture draws against the words beside it and the words that stand in for it. */
import type { ChartSpec } from '../../../pictures/registry.ts';
import type { Book, Chart } from '../book.ts';
import { countsIn, numbersIn } from '../numbers.ts';

/** Faults in the numbers of all charts. */
export function drawnFaults(book: Book): string[] {
  return book.charts.flatMap((chart) => {
    const file = `content/charts/${chart.id}.yaml`;
    return [...drawn(chart.spec, file), ...inBands(chart, file), ...counted(chart, book, file)];
  });
}

/** The number that a shape has beside the number that its words say. */
function drawn(spec: ChartSpec, file: string): string[] {
  if (spec.kind === 'unit-chart')
    return spec.states.flatMap((state) => {
      const at = `${file}, states.${state.id}`;
      const ends: [string, number][] = [
        ['filled', state.filled],
        ...(state.upTo === undefined ? [] : [['upTo', state.upTo] satisfies [string, number]]),
      ];
      return ends.flatMap(([field, end]) => {
        const share = /per cent|%/.test(state.words) ? [(100 * end) / spec.cells] : [];
        const amounts = [end, end * spec.each.amount, ...share];
        return [
          ...unsaid(amounts, state.words, `${at}.words`, field),
          ...unsaid(
            [...amounts, (100 * end) / spec.cells, ...simplest(end, spec.cells)],
            state.alt,
            `${at}.alt`,
            field,
          ),
        ];
      });
    });
  if (spec.kind !== 'nested') return [];
  return spec.rows.flatMap(({ id, value, to, words, part }) => [
    ...unsaid([value], words, `${file}, rows.${id}.words`, 'value'),
    ...(to === undefined ? [] : unsaid([to], words, `${file}, rows.${id}.words`, 'to')),
    ...(part
      ? unsaid([part.value], part.words, `${file}, rows.${id}.part.words`, 'part.value')
      : []),
    ...spec.states
      .filter(({ show }) => show.includes(id))
      .flatMap(({ id: state, alt }) =>
        unsaid([value], alt, `${file}, states.${state}.alt`, 'value'),
      ),
  ]);
}

/** The words of a field name what stands out: its number or its squares, or those of the whole. */
function inBands(chart: Chart, file: string): string[] {
  const { spec } = chart;
  if (spec.kind !== 'field') return [];
  const { rows } = chart.table();
  return spec.states.flatMap(({ id, focus, alt }) => {
    const seen = rows.filter(
      (_, index) => focus.length === 0 || focus.includes(spec.regions[index]?.id ?? ''),
    );
    // Number and squares stand in the second and the third column.
    const sums = [1, 2].map((at) => seen.reduce((all, row) => all + Number(row[at]), 0));
    return unsaid(sums, alt, `${file}, states.${id}.alt`, focus.length === 0 ? 'total' : 'value');
  });
}

/** A share said with other numbers: one of five is twenty of a hundred. */
function simplest(part: number, whole: number): number[] {
  return part > 0 && Number.isInteger(whole / part) ? [whole / part] : [];
}

/** A fault where no number of a text is one of these, as far as it is rounded; the first is that of a field. */
function unsaid(amounts: readonly number[], text: string, at: string, field: string): string[] {
  const said = numbersIn(text);
  if (said.some((number) => amounts.some((amount) => isRounded(number, amount)))) return [];
  return [`${at}: "${text}"; expected the number that is drawn, ${amounts[0] ?? ''} (${field})`];
}

/** 9 for 8.87, but not 9 for 88.7. */
function isRounded(number: number, amount: number): boolean {
  return number === amount || number === Math.round(amount);
}

/** Counts in words ("15,884,511") stand in the data, in the file's own numbers or in what is cited. */
function counted(chart: Chart, { ledger }: Book, file: string): string[] {
  const { spec } = chart;
  const cells = chart
    .table()
    .rows.flatMap((row) =>
      row.flatMap((cell) => (typeof cell === 'number' ? [cell] : countsIn(cell))),
    );
  const cited = spec.cites.flatMap((id) => {
    const { statement } = ledger.statements.get(id) ?? {};
    const { source } = ledger.context.get(id) ?? {};
    return countsIn(JSON.stringify([statement, source])).concat(statement?.figure?.value ?? []);
  });
  const known = new Set([...cells, ...cited]);
  const words: [string, string][] = [
    ...(['title', 'subtitle', 'caveat', 'caveatShort', 'source'] as const).map(
      (field): [string, string] => [field, spec[field]],
    ),
    ...spec.states.flatMap((state): [string, string][] =>
      (['alt', 'title', 'subtitle', 'caveat', 'words', 'of'] as const).flatMap((field) => {
        const text: unknown =
          field in state ? Object.entries(state).find(([name]) => name === field)?.[1] : undefined;
        return typeof text === 'string' ? [[`states.${state.id}.${field}`, text]] : [];
      }),
    ),
  ];
  return words.flatMap(([field, text]) =>
    countsIn(text)
      .filter((count) => !known.has(count))
      .map(
        (count) =>
          `${file}, ${field}: ${count.toLocaleString('en-GB')} stands in no data and in nothing that is cited; expected a number that does`,
      ),
  );
}
