import { authorName, oneLine, shownTitle, type Work, type WorkDate } from './work.ts';
import type { WorkKind } from '../schemas/citation.ts';

const TYPES: Readonly<Record<WorkKind, string>> = {
  'web page': 'ELEC',
  'blog post': 'BLOG',
  report: 'RPRT',
};

/**
 * A citation as one record of RIS, in UTF-8: a tag of two letters, two spaces, a hyphen, a space, and
 * the value. Lines end with CR LF, as the format asks.
 * @returns the record, with its end tag
 */
export function toRis(work: Work): string {
  const { authors, genre, container, publisher, date, note, address } = work;
  const fields: [string, string | undefined][] = [
    ['TY', TYPES[work.kind]],
    ['ID', work.key],
    ...authors.map((author): [string, string] => ['AU', authorName(author)]),
    ['TI', shownTitle(work)],
    ['T2', container],
    ['M3', genre],
    ['PB', publisher],
    ['PY', date && String(date.year)],
    ['DA', date && slashed(date)],
    ['N1', note],
    ['UR', address],
  ];
  const lines = fields.flatMap(([tag, value]) =>
    value === undefined ? [] : `${tag}  - ${oneLine(value)}`,
  );
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** A date as RIS writes it: year/month/day/other, with nothing where nothing is known. */
function slashed({ year, month, day }: WorkDate): string {
  const parts = [month, day].map((part) =>
    part === undefined ? '' : String(part).padStart(2, '0'),
  );
  return `${year}/${parts.join('/')}/`;
}
