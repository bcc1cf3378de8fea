/** What is cited, before it takes the form of a format. */
import type { Author, WorkKind } from '../schemas/citation.ts';

/** A day, a month or a year. */
export interface WorkDate {
  year: number;
  /** 1 to 12. */
  month?: number;
  /** 1 to 31; only with a month. */
  day?: number;
}

/** A work with all that its citation says. Without a date it is undated: no format makes one up. */
export interface Work {
  /** Name of the entry in reference managers: letters, digits and hyphens. */
  key: string;
  kind: WorkKind;
  authors: readonly Author[];
  title: string;
  /** False where the title is our description; formats for readers then show it in brackets. */
  titleIsPublished: boolean;
  genre?: string | undefined;
  container?: string | undefined;
  publisher?: string | undefined;
  date?: WorkDate;
  /** What a reader must know besides. */
  note?: string;
  address?: string;
}

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

/**
 * A date as content files write it.
 * @param text YYYY, YYYY-MM or YYYY-MM-DD
 * @throws for anything else, naming it
 */
export function readDate(text: string): WorkDate {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text) ?? [];
  if (year === undefined) throw new Error(`date: "${text}"; expected YYYY, YYYY-MM or YYYY-MM-DD`);
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

/** A date as readers write it: "22 November 2026", "May 2024" or "2021". */
export function writeDate({ year, month, day }: WorkDate): string {
  const name = month === undefined ? undefined : MONTHS[month - 1];
  return [day, name, year].filter((part) => part !== undefined).join(' ');
}

/** The author as one name, family first. */
export function authorName(author: Author): string {
  return 'name' in author ? author.name : `${author.family}, ${author.given}`;
}

/** The title, in square brackets where it is our description. */
export function shownTitle({ title, titleIsPublished }: Work): string {
  return titleIsPublished ? oneLine(title) : `[${oneLine(title)}]`;
}

/** Text on one line: line breaks, tabs and control characters become one space. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
