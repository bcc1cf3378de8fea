/**
 * What the table of a chart must hold, read straight from the chart's file and its data: nothing of
 * src/pictures takes part, so that a row, a column or a factor lost there shows.
 */
import { BETWEEN_KINDS } from '../../src/ledger/neutrality/position-table.ts';
import type { ChartSpec } from '../../src/pictures/registry.ts';
import type { Book, Dataset } from '../../src/site/book/book.ts';

/** One row of a table: cells that must stand in it, in this order, perhaps with others between. */
export type Needed = readonly string[];

/**
 * The rows that a chart's table must have; it has no other row.
 * @param spec the chart file
 * @param dataset its data, where it has some
 * @param book for the questions that the map of positions draws
 */
export function mustHold(
  spec: ChartSpec,
  dataset: Dataset | undefined,
  { questions, documents, ledger }: Pick<Book, 'questions' | 'documents' | 'ledger'>,
): Needed[] {
  const data = dataset?.table.rows ?? [];
  switch (spec.kind) {
    case 'ranked-bars':
      return data.map((row) => [String(row[spec.label]), String(row[spec.value])]);
    case 'time-line': {
      const columns = spec.lines.map(({ column }) => column);
      return data
        .filter((row) => columns.some((column) => row[column] !== null))
        .map((row) => [row[spec.year], ...columns.map((column) => row[column] ?? '')].map(String));
    }
    case 'events':
      return data.map((row) => [String(row.title)]);
    case 'field':
      return ofField(spec, data);
    case 'position-map':
      return questions.map(({ number, question, positions }) => [
        ...[String(number), question],
        ...documents.map(({ id }) => positions[id].kinds.join(BETWEEN_KINDS)),
      ]);
    case 'message-path':
      return ofPath(spec);
    case 'nested':
      return spec.rows.map(({ label, value, to, part }) => [
        ...[label, String(value)],
        ...(to === undefined ? [] : [String(to)]),
        ...(part ? [String(part.value)] : []),
      ]);
    case 'unit-chart':
      return spec.states.map(({ words, filled, upTo }) => [
        ...[words, String(filled)],
        ...(upTo === undefined ? [] : [String(upTo)]),
        ...[String(spec.cells), String(filled * spec.each.amount)],
      ]);
    case 'principles':
      return spec.groups.flatMap(({ name: group, principles }) =>
        principles.map(({ name, says, met }) => [
          ...[group, name, says],
          ...spec.others.flatMap(({ document }) => {
            const there = met.filter((one) => one.document === document);
            return [
              there.map(({ words }) => words).join('') || 'nothing found to cite',
              there
                .flatMap(({ statements }) => statements)
                .map((id) => {
                  const statement = ledger.statements.get(id)?.statement;
                  return `${statement?.locator ?? ''}: ${statement?.label ?? ''}`;
                })
                .join('; '),
            ];
          }),
        ]),
      );
    case 'options-matrix':
      return spec.options.map(({ name, cells }) => [
        name,
        ...spec.aspects.flatMap(({ id }) => cells[id] ?? []),
      ]);
    case 'leaves':
      return spec.speakers.map(({ name, words }) => [
        name,
        ...spec.things.map(({ id }) => words[id] ?? spec.silent),
      ]);
    case 'lines-of-defence':
      return spec.lines.map(({ name, now, under, others }, index) => [
        ...[`${index + 1} ${name}`, now, under],
        ...(spec.speakers?.all ?? [])
          .filter(({ document }) => document !== spec.speakers?.author)
          .map(({ document }) => others?.[document] ?? spec.speakers?.silent ?? ''),
      ]);
  }
}

type FieldSpec = Extract<ChartSpec, { kind: 'field' }>;

/** A row for each region, with its number from the file or from the rows of the data. */
function ofField(
  { regions, label, column, total }: FieldSpec,
  data: Dataset['table']['rows'],
): Needed[] {
  const inRows = (names: readonly string[]): number =>
    data
      .filter((row) => names.includes(String(row[label ?? ''])))
      .reduce((all, row) => all + Number(row[column ?? '']), 0);
  const own = regions.map(({ value }) =>
    typeof value === 'number' ? value : value === 'rest' ? 0 : inRows(value),
  );
  const rest = total - own.reduce((all, value) => all + value, 0);
  return regions.map(({ name, value }, index) => [
    name,
    String(value === 'rest' ? rest : own[index]),
  ]);
}

type PathSpec = Extract<ChartSpec, { kind: 'message-path' }>;

/** Either a row for each way, with every stop, or a row for each place, with every way. */
function ofPath({ places, arrangements, states }: PathSpec): Needed[] {
  if (states.every(({ shows }) => shows === undefined))
    return places.map(({ id, name }) => [
      name,
      ...arrangements.map(({ readable }) =>
        readable?.includes(id) ? 'can be read' : 'cannot be read',
      ),
    ]);
  return arrangements.map(({ name, readable, stops, onlooker, under, says = {} }) => [
    name,
    ...places.map(
      ({ id }) => stops?.[id]?.words ?? (readable?.includes(id) ? 'can be read' : 'sealed'),
    ),
    ...(onlooker ? [onlooker.words] : []),
    ...(under === undefined ? [] : [under]),
    ...Object.values(says).filter((words) => words !== null),
  ]);
}

/**
 * Needed rows that a table does not have, and rows too many.
 * @param rows cells of the table as text, without its heading
 */
export function missingFrom(
  rows: readonly (readonly string[])[],
  needed: readonly Needed[],
): string[] {
  const faults = needed
    .filter((row) => !rows.some((found) => holds(found, row)))
    .map((row) => `no row with ${row.join(' | ')}`);
  return rows.length === needed.length
    ? faults
    : [...faults, `${rows.length} rows; expected ${needed.length}`];
}

/** Each cell in its order; a cell may say more than is needed: "can be read; holds a key". */
function holds(row: readonly string[], needed: Needed): boolean {
  let from = 0;
  return needed.every((cell) => {
    const at = row.findIndex(
      (found, index) => index >= from && (cell === '' ? found === '' : fits(found, cell)),
    );
    from = at + 1;
    return at >= 0;
  });
}

function fits(found: string, cell: string): boolean {
  return found === cell || (/\D/.test(cell) && found.includes(cell));
}
