/** The files that readers download: made at build time, without a browser. */
import { toCsv, toJson } from '../../pictures/export/data.ts';
import { lookUp } from '../../ledger/evidence/ledger.ts';
import type { Chart } from '../../site/content/charts.ts';
import { ledger, site } from '../../site/content/load.ts';

/** Address of a chart's own page. */
function chartAddress(chart: Chart): string {
  return new URL(`/charts/${chart.id}/`, site.origin).href;
}

/** Every value of the chart as CSV. */
export function csvOf(chart: Chart): string {
  return toCsv(chart.table());
}

/** The chart with its words, sources and values as JSON. */
export function jsonOf(chart: Chart): string {
  const sources = chart.spec.cites.map((id) => {
    const entry = lookUp(ledger, id, `content/charts/${chart.id}.yaml, cites`);
    const title = entry.kind === 'statement' ? entry.document.title : entry.source.title;
    const address = entry.kind === 'statement' ? entry.document.address : entry.source.address;
    return { id, title, ...(address ? { address } : {}) };
  });
  return toJson(
    chart.id,
    chartAddress(chart),
    chart.spec,
    (state) => chart.describe(state),
    chart.table(),
    sources,
  );
}
