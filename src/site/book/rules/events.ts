/** Events of a timeline: how sure each is, and what it cites. */
import { readEvents, SURE, type Sure } from '../../../pictures/kinds/events/read.ts';
import type { Book, Chart } from '../book.ts';

/** Faults in the events of every chart that draws some. */
export function eventFaults(book: Book): string[] {
  return book.charts
    .filter(({ spec }) => spec.kind === 'events')
    .flatMap((chart) => inChart(chart, book));
}

function inChart({ id, spec, dataset }: Chart, { ledger }: Book): string[] {
  if (!dataset) return [];
  const file = `content/data/${dataset.id}/data.csv`;
  const events = readEvents(dataset.table, file);
  const used = new Set(events.flatMap(({ cites }) => cites));
  return [
    ...events.flatMap(({ id: event, sure, cites, document }) => {
      const at = `${file}, ${event}`;
      const best = bestOf(cites.map((cite) => ledger.context.get(cite)?.source.sure ?? 'document'));
      return [
        ...cites
          .filter((cite) => !ledger.context.has(cite) && !ledger.statements.has(cite))
          .map(
            (cite) =>
              `${at}.cites: "${cite}" is not known; expected an id of content/statements or content/context/sources.yaml`,
          ),
        ...(sure === best
          ? []
          : [`${at}.sure: "${sure}"; expected "${best}", as the best source that it cites`]),
        ...cites
          .filter(
            (cite) =>
              document !== undefined && ledger.statements.get(cite)?.documentId !== document,
          )
          .map(
            (cite) =>
              `${at}.cites: "${cite}" is not of "${document ?? ''}"; expected its own statements`,
          ),
      ];
    }),
    ...[...used]
      .filter((cite) => !spec.cites.includes(cite))
      .map(
        (cite) => `content/charts/${id}.yaml, cites: "${cite}" is missing; an event rests on it`,
      ),
    ...spec.cites
      .filter((cite) => !used.has(cite))
      .map(
        (cite) =>
          `content/charts/${id}.yaml, cites: "${cite}"; expected only what an event rests on`,
      ),
  ];
}

function bestOf(found: readonly Sure[]): Sure {
  return SURE.find((sure) => found.includes(sure)) ?? 'document';
}
