import { oneLine, shownTitle, type Work, type WorkDate } from './work.ts';
import type { WorkKind } from '../schemas/citation.ts';

const TYPES: Readonly<Record<WorkKind, string>> = {
  'web page': 'webpage',
  'blog post': 'post-weblog',
  report: 'report',
};

/**
 * A citation as CSL-JSON: a list of one item, as reference managers take it.
 * @returns JSON with two spaces of indent and a line break at its end
 */
export function toCslJson(work: Work): string {
  const { key, kind, authors, genre, container, publisher, date, note, address } = work;
  const item = {
    id: key,
    type: TYPES[kind],
    author: authors.map((author) => ('name' in author ? { literal: author.name } : author)),
    title: shownTitle(work),
    genre,
    'container-title': container,
    publisher,
    issued: date && { 'date-parts': [dateParts(date)] },
    note: note === undefined ? undefined : oneLine(note),
    language: 'en-GB',
    URL: address,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

function dateParts({ year, month, day }: WorkDate): number[] {
  return [year, month, day].filter((part) => part !== undefined);
}
