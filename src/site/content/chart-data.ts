/** What readers take away of a chart: its sheet, what is said of it, the entries it rests on. */
import type { About, SourceWords } from '../../ledger/export/about.ts';
import type { LedgerTable } from '../../ledger/export/columns.ts';
import { type Sheet, sound } from '../../ledger/export/sheet.ts';
import { statementTable } from '../../ledger/export/statements.ts';
import { sourceTable } from '../../ledger/export/works.ts';
import { toPlain } from '../../ledger/cite/plain.ts';
import { type LedgerEntry, lookUp } from '../../ledger/evidence/ledger.ts';
import { sheetOf, toJson } from '../../pictures/export/data.ts';
import { saysOf } from '../../pictures/says.ts';
import { type Chart, chartCites } from './charts.ts';
import { getCitable } from './citing.ts';
import { ledger, site } from './load.ts';

/** Statements and sources behind a chart and behind the columns of its data, each once. */
function entriesOf(chart: Chart): LedgerEntry[] {
  const ofColumns = (chart.dataset?.meta.fields ?? []).flatMap((field) =>
    'cites' in field ? field.cites : [],
  );
  const from = `content/charts/${chart.id}.yaml, cites`;
  return [...new Set([...chartCites(chart), ...ofColumns])].map((id) => lookUp(ledger, id, from));
}

function sourceWords(entry: LedgerEntry): SourceWords {
  const { title, address } = entry.kind === 'statement' ? entry.document : entry.source;
  return { title, ...(address === undefined ? {} : { address }) };
}

/** Address of a path on the site. */
function addressOf(path: string): string {
  return new URL(path, site.origin).href;
}

/** What is said of a chart as a data set. */
export function aboutChart(chart: Chart): About {
  const { spec, dataset, id } = chart;
  const meta = dataset?.meta;
  const subtitle = /[.!?]$/.test(spec.subtitle) ? spec.subtitle : `${spec.subtitle}.`;
  return {
    ...{ id, title: spec.title, version: `${spec.version}.0.0`, date: site.updated },
    description: meta ? `${subtitle} ${meta.about}` : subtitle,
    caveat: meta ? `${spec.caveat} ${meta.cannotShow}` : spec.caveat,
    page: addressOf(`/charts/${id}/`),
    ...{ publisher: site.name, site: `${site.origin}/` },
    ...(meta ? { terms: meta.licence } : {}),
    source: `${spec.source}.`,
    sources: entriesOf(chart).map(sourceWords),
    citation: toPlain(getCitable('chart', id).work),
  };
}

/** The table of a chart with types. */
export function chartSheet(chart: Chart): Sheet {
  const fields = chart.dataset?.meta.fields ?? [];
  return sheetOf(chart.table(), chart.id, new Map(fields.map(({ label, doc }) => [label, doc])));
}

/** The chart with its words, sources and values as JSON. */
export function chartJson(chart: Chart): string {
  const { id, spec, dataset } = chart;
  const { version, title, subtitle, caveat, source, cites, outside } = spec;
  const words = {
    ...{ id, version, date: site.updated, address: addressOf(`/charts/${id}/`) },
    ...{ title, subtitle, caveat, source, terms: dataset?.meta.licence, cites, outside },
    sources: cites.map((cited) => {
      const entry = lookUp(ledger, cited, `content/charts/${id}.yaml, cites`);
      const { locator: where } = entry.kind === 'statement' ? entry.statement : entry.source;
      return { ...sourceWords(entry), id: cited, where, entry: addressOf(`/evidence/${cited}/`) };
    }),
    states: spec.states.map((state) => {
      const says = saysOf(chart, state.id);
      return {
        ...{ id: state.id, label: state.label, title: says.title, subtitle: says.subtitle },
        ...{ caveat: says.caveat, alt: state.alt, description: chart.describe(state.id) },
      };
    }),
  };
  return toJson(words, chartSheet(chart), chart.table());
}

/** Tables of the entries that a chart rests on: statements, sources, or both. */
export function chartTables(chart: Chart): LedgerTable[] {
  const entries = entriesOf(chart);
  const statements = entries.flatMap((entry) => (entry.kind === 'statement' ? [entry] : []));
  const sources = entries.flatMap((entry) => (entry.kind === 'context' ? [entry.source] : []));
  return [statementTable(statements, site.origin), sourceTable(sources, site.origin)]
    .filter(({ sheet }) => sheet.rows.length > 0)
    .map((table) => ({ ...table, sheet: sound(table.sheet, table.name), leads: {} }));
}
