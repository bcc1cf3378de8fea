/** The files that readers download: made at build time, without a browser. */
import { FRAMES } from '../../pictures/core/kind.ts';
import { toCsv, toJson } from '../../pictures/export/data.ts';
import { toSvg } from '../../pictures/export/svg.ts';
import { saysOf } from '../../pictures/says.ts';
import { lookUp } from '../../ledger/evidence/ledger.ts';
import type { Chart } from '../../site/content/charts.ts';
import { ledger, site } from '../../site/content/load.ts';

/** Address of a chart's own page. */
function chartAddress(chart: Chart): string {
  return new URL(`/charts/${chart.id}/`, site.origin).href;
}

/** One state of a chart as a standalone SVG with its own title, caveat and source inside. */
export function svgOf(chart: Chart, state: string): string {
  const { title, subtitle, caveat, source } = saysOf(chart, state);
  const words = {
    ...{ title, subtitle, caveat, source },
    site: site.name,
    address: chartAddress(chart).replace('https://', ''),
  };
  return toSvg(chart.picture(state, FRAMES.wide), words, `${chart.id}-${state}`);
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
