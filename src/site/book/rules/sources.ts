/** What a chart cites, and what it says that it rests on. */
import type { Book, Chart } from '../book.ts';

/** Words of a chart that draws all of them. */
const ALL = /\bfive documents\b/i;

/** Faults in the citations of all charts and datasets. */
export function sourceFaults(book: Book): string[] {
  return [...book.charts.flatMap((chart) => inChart(chart, book)), ...inDatasets(book)];
}

/**
 * A chart cites statements of the documents that its words name, and of no other; a mark of one
 * document rests on that document.
 */
function inChart({ id, spec }: Chart, { documents, ledger }: Book): string[] {
  const file = `content/charts/${id}.yaml`;
  const { cites, ...rest } = spec;
  const words = JSON.stringify(rest);
  const named = documents.filter(({ short }) => ALL.test(words) || words.includes(short));
  const strangers = cites.filter((cite) => {
    const document = ledger.statements.get(cite)?.documentId;
    return document !== undefined && !named.some((known) => known.id === document);
  });
  const names = named.map(({ short }) => short).join(', ') || 'none of the five';
  const context = cites.some((cite) => ledger.context.has(cite));
  return [
    ...strangers.map(
      (cite) =>
        `${file}, cites: "${cite}" is of a document that the chart’s words do not name; expected statements of ${names}`,
    ),
    ...unknown(cites, `${file}, cites`, ledger),
    ...(spec.outside && !context
      ? [`${file}, outside: true; expected false, as it cites nothing from outside`]
      : []),
    ...(spec.kind === 'principles' ? inPrinciples(spec.groups, file, cites) : []),
  ];
}

type Groups = Extract<Chart['spec'], { kind: 'principles' }>['groups'];

function inPrinciples(groups: Groups, file: string, cites: readonly string[]): string[] {
  return groups.flatMap(({ principles }) =>
    principles.flatMap(({ id, met }) =>
      met.flatMap(({ document, statements }) =>
        statements.flatMap((statement) => {
          const at = `${file}, ${id}.met.${document}`;
          if (!statement.startsWith(`${document}-`))
            return [
              `${at}: "${statement}" is of another document; expected ids that start with "${document}-"`,
            ];
          return cites.includes(statement)
            ? []
            : [`${at}: "${statement}" is not among the chart's cites; expected it there`];
        }),
      ),
    ),
  );
}

function inDatasets({ datasets, ledger }: Book): string[] {
  return datasets.flatMap(({ id, meta }) =>
    meta.fields.flatMap((field) =>
      unknown(
        'cites' in field ? field.cites : [],
        `content/data/${id}/meta.yaml, ${field.name}.cites`,
        ledger,
      ),
    ),
  );
}

function unknown(cites: readonly string[], at: string, ledger: Book['ledger']): string[] {
  return cites
    .filter((cite) => !ledger.statements.has(cite) && !ledger.context.has(cite))
    .map(
      (cite) =>
        `${at}: "${cite}" is not known; expected an id of content/statements or content/context/sources.yaml`,
    );
}
