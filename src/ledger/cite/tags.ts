/** A citation as tags in the head of a page: what reference managers and catalogues look for. */
import { LICENCE } from '../schemas/licence.ts';
import { authorName, oneLine, shownTitle, type Work, type WorkDate } from './work.ts';

/** One tag. */
export interface Tag {
  name: string;
  content: string;
}

/**
 * The tags that Highwire Press made common (`citation_…`), and Dublin Core (`DC.…`).
 * @returns those that the work has values for; it makes up no date
 */
export function citationTags(work: Work): Tag[] {
  const { authors, date, address, genre } = work;
  const day = date && dashed(date);
  const pairs: [string, string | undefined][] = [
    ['citation_title', shownTitle(work)],
    ...authors.map((author): [string, string] => ['citation_author', authorName(author)]),
    ['citation_publication_date', day?.replaceAll('-', '/')],
    ['citation_public_url', address],
    ['citation_language', 'en-GB'],
    ['DC.title', shownTitle(work)],
    ...authors.map((author): [string, string] => ['DC.creator', authorName(author)]),
    ['DC.date', day],
    ['DC.type', genre],
    ['DC.identifier', address],
    ['DC.language', 'en-GB'],
    ['DC.rights', LICENCE.address],
  ];
  return pairs.flatMap(([name, value]) =>
    value === undefined ? [] : { name, content: oneLine(value) },
  );
}

/** A date as ISO 8601 has it, as exact as it is known. */
function dashed({ year, month, day }: WorkDate): string {
  const parts = [month, day].filter((part) => part !== undefined);
  return [year, ...parts.map((part) => String(part).padStart(2, '0'))].join('-');
}
