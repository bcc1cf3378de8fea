/** Feeds in Atom (RFC 4287). */
import { oneLine } from './work.ts';

/** What feeds need to know of the site. */
export interface FeedSite {
  name: string;
  origin: string;
  /** The day on which the site's words were last changed. */
  updated: string;
}

/** One entry. */
interface FeedEntry {
  title: string;
  /** Its name for ever, as an address. */
  id: string;
  /** Address of the page to read. */
  page: string;
  /** Day. */
  updated: string;
  content: string;
}

/** What one feed is. */
interface Feed {
  title: string;
  /** Path of the page that it follows, with a slash at either end; it stands beside it as feed.xml. */
  path: string;
  /** The newest first. */
  entries: readonly FeedEntry[];
}

/**
 * A feed. Without entries it is dated by the site.
 * @returns XML in UTF-8
 */
export function toFeed({ title, path, entries }: Feed, site: FeedSite): string {
  const page = `${site.origin}${path}`;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    `  <title>${xml(title)}</title>`,
    `  <id>${xml(page)}</id>`,
    `  <link rel="alternate" type="text/html" href="${xml(page)}"/>`,
    `  <link rel="self" type="application/atom+xml" href="${xml(`${page}feed.xml`)}"/>`,
    `  <updated>${instant(entries[0]?.updated ?? site.updated)}</updated>`,
    `  <author><name>${xml(site.name)}</name></author>`,
    ...entries.flatMap((entry) => [
      '  <entry>',
      `    <title>${xml(entry.title)}</title>`,
      `    <id>${xml(entry.id)}</id>`,
      `    <link rel="alternate" type="text/html" href="${xml(entry.page)}"/>`,
      `    <updated>${instant(entry.updated)}</updated>`,
      `    <content type="text">${xml(entry.content)}</content>`,
      '  </entry>',
    ]),
    '</feed>',
    '',
  ].join('\n');
}

/** A day as Atom writes it; the hour is not recorded. */
function instant(day: string): string {
  return `${day}T00:00:00Z`;
}

/** Text on one line, with what XML would take for its own escaped. */
function xml(text: string): string {
  return oneLine(text)
    .replace(/[\uFFFE\uFFFF]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
