import { LICENCE } from '../schemas/licence.ts';
import type { About } from './about.ts';
import type { LedgerTable } from './columns.ts';

/** The codebook in Markdown: each table, each column of it, each value of a fixed list. */
export function toCodebook(about: About, tables: readonly LedgerTable[]): string {
  return [
    `# Codebook: ${about.title}`,
    ...['', about.description],
    ...['', about.caveat],
    ...['', `Version ${about.version}, ${about.date}. ${LICENCE.name}, <${LICENCE.address}>.`],
    ...tables.flatMap(tablePart),
    '',
  ].join('\n');
}

function tablePart({ name, title, about, sheet, values, leads }: LedgerTable): string[] {
  const columns = sheet.columns.map((column) => {
    const to = leads[column.name];
    const lead = to ? ` It leads to \`${to.field}\` of \`${to.resource}.csv\`.` : '';
    return `| \`${column.name}\` | ${column.type} | ${cell(`${column.doc ?? ''}${lead}`)} |`;
  });
  const known = Object.entries(values).filter(([column]) =>
    sheet.columns.some((one) => one.name === column),
  );
  const lists = known.flatMap(([column, meanings]) => [
    ...['', `Values of \`${column}\`:`, ''],
    ...Object.entries(meanings).map(([value, meaning]) => `- \`${value}\`: ${meaning}`),
  ]);
  return [
    ...['', `## ${name}.csv: ${title}`, '', about],
    ...['', '| Column | Type | What it holds |', '| --- | --- | --- |', ...columns],
    ...lists,
  ];
}

/** A text in a cell of a Markdown table. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
