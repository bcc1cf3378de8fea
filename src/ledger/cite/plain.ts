import { authorName, oneLine, shownTitle, type Work, writeDate } from './work.ts';

/**
 * A citation as a line of text: who, when, what, where. A reader adds the day of reading.
 * @returns one line that ends with a full stop or with the address
 */
export function toPlain(work: Work): string {
  const { authors, date, genre, container, publisher, note, address } = work;
  // Quotation marks inside quotation marks are single ones.
  const inner = shownTitle(work).replaceAll('“', '‘').replaceAll('”', '’');
  const title = work.titleIsPublished ? `“${inner}”` : inner;
  const parts = [
    `${authors.map(authorName).join('; ')}, ${date ? writeDate(date) : 'no date'}`,
    title,
    [genre, container, publisher].filter((part) => part !== undefined).join(', '),
    note ?? '',
  ];
  const sentences = parts.map(oneLine).filter((part) => part !== '');
  return [...sentences.map(ended), ...(address ? [address] : [])].join(' ');
}

/** With a full stop, unless it has an end of its own. */
function ended(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}
