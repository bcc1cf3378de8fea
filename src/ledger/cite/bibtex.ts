import { authorName, oneLine, shownTitle, type Work } from './work.ts';
import type { Author, WorkKind } from '../schemas/citation.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Classic BibTeX has no entry for web pages. */
const ENTRIES: Readonly<Record<WorkKind, string>> = {
  'web page': 'misc',
  'blog post': 'misc',
  report: 'techreport',
};

/** BibTeX counts braces even after a backslash, so a lone one needs a name too. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '"': '\\textquotedbl{}',
  "'": '\\textquotesingle{}',
  '`': '\\textasciigrave{}',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
};

/**
 * A citation as one entry of BibTeX, in UTF-8. Titles and names of organisations stand in two pairs
 * of braces, so that no style changes their capitals or takes them for persons.
 * @returns the entry, with a line break at its end
 */
export function toBibtex(work: Work): string {
  const { kind, authors, genre, container, publisher, date, note, address } = work;
  const report = kind === 'report';
  const published = [genre, container, publisher].filter((part) => part !== undefined).join(', ');
  const fields: [string, string | undefined][] = [
    ['author', `{${authors.map(author).join(' and ')}}`],
    ['title', `{{${tex(shownTitle(work))}}}`],
    ['type', report ? braced(genre) : undefined],
    // Required of a report: where nobody else is named, its authors published it.
    ['institution', report ? braced(publisher ?? authors.map(authorName).join('; ')) : undefined],
    ['howpublished', report ? undefined : braced(published)],
    ['year', date && `{${date.year}}`],
    ['month', date?.month === undefined ? undefined : MONTHS[date.month - 1]],
    ['note', braced(note)],
    ['url', address === undefined ? undefined : `{${texAddress(address)}}`],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : `  ${name} = ${value}`,
  );
  return `@${ENTRIES[kind]}{${work.key},\n${lines.join(',\n')}\n}\n`;
}

function author(one: Author): string {
  return 'name' in one ? `{${tex(one.name)}}` : `${tex(one.family)}, ${tex(one.given)}`;
}

function braced(text: string | undefined): string | undefined {
  return text === undefined || text === '' ? undefined : `{${tex(text)}}`;
}

/** Text that TeX sets as it stands; hyphens in a row stay hyphens. */
function tex(text: string): string {
  return oneLine(text)
    .replace(/[\\{}~^<>|"'`$%&#_]/g, (sign) => ESCAPES[sign] ?? sign)
    .replace(/-(?=-)/g, '-{}');
}

/** Styles set an address letter by letter; only what would end the field is encoded. */
function texAddress(address: string): string {
  return address.replace(/[{}\\]/g, encodeURIComponent);
}
