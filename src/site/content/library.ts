/** Where a chart stands in the library: what readers may choose it by. */
import { chartsOf } from '../../ledger/evidence/references.ts';
import { documentsIn } from '../../ledger/schemas/ids.ts';
import type { ChartSpec } from '../../pictures/registry.ts';
import type { Book, Chart } from '../book/book.ts';

/** Kinds of pictures as readers tell them apart; what draws them has more. */
export const SORTS = { numbers: 'Numbers', diagram: 'Diagram', words: 'Words' } as const;

/** Each kind of chart → its sort. */
const SORT_OF: Record<ChartSpec['kind'], keyof typeof SORTS> = {
  field: 'numbers',
  nested: 'numbers',
  'ranked-bars': 'numbers',
  'time-line': 'numbers',
  'unit-chart': 'numbers',
  events: 'diagram',
  'lines-of-defence': 'diagram',
  'message-path': 'diagram',
  leaves: 'words',
  'options-matrix': 'words',
  'position-map': 'words',
  principles: 'words',
};

/** Spans of years: most charts tell of 2019 to 2021. */
export const SPANS = [
  { id: 'before-2019', label: 'Before 2019', from: -Infinity, until: 2018 },
  { id: '2019', label: '2019', from: 2019, until: 2019 },
  { id: '2020', label: '2020', from: 2020, until: 2020 },
  { id: '2021', label: '2021', from: 2021, until: 2021 },
  { id: 'since-2022', label: '2022 and later', from: 2022, until: Infinity },
] as const;
/** Charts whose source gives no year. */
export const NO_YEAR = { id: 'not-stated', label: 'Not stated' };

/** A chart with what it is chosen by. */
export interface Shelved {
  chart: Chart;
  sort: keyof typeof SORTS;
  /** Places of the chapters that show it, in reading order. */
  chapters: number[];
  /** The documents it rests on, and "outside" where it draws on other sources. */
  documents: string[];
  /** The spans that it tells of. */
  spans: string[];
  /** Its years in words. */
  years: string;
}

/** All charts in the order of the chapters that show them; those that none shows come last. */
export function shelve({ charts, chapters }: Pick<Book, 'charts' | 'chapters'>): Shelved[] {
  const shown = chapters.map(({ order, slug, body }) => ({ order, ids: chartsOf(body, slug) }));
  return charts.map((chart) => shelved(chart, shown)).sort((a, b) => firstOf(a) - firstOf(b));
}

/** Place of the first chapter that shows it; a number past all of them where none does. */
function firstOf({ chapters }: Shelved): number {
  return chapters[0] ?? Number.MAX_SAFE_INTEGER;
}

function shelved(chart: Chart, shown: readonly { order: number; ids: string[] }[]): Shelved {
  const { kind, cites, outside, years } = chart.spec;
  return {
    chart,
    sort: SORT_OF[kind],
    chapters: shown.filter(({ ids }) => ids.includes(chart.id)).map(({ order }) => order),
    documents: [...documentsIn(cites), ...(outside ? ['outside'] : [])],
    spans: spansOf(years),
    years: years === 'not stated' ? 'year not stated' : years.join(' to '),
  };
}

/** Ids of the spans that years fall into, one or from the first to the last. */
export function spansOf(years: ChartSpec['years']): string[] {
  if (years === 'not stated') return [NO_YEAR.id];
  const [first = 0, last = first] = years;
  return SPANS.filter(({ from, until }) => from <= last && until >= first).map(({ id }) => id);
}
