/** The feed of corrections, in Atom (RFC 4287). */
import type { Correction } from '../schemas/correction.ts';
import { oneLine } from './work.ts';

/** A correction with the name of its anchor on the page of corrections. */
export type NamedCorrection = Correction & { anchor: string };

/** What the feed needs to know of the site. */
export interface FeedSite {
  name: string;
  origin: string;
  /** The day on which the site's words were last changed. */
  updated: string;
}

/**
 * Corrections with their anchors, the newest first. An anchor is the day, and its number on that day:
 * it never changes, because corrections are only ever added at the end.
 * @param corrections the oldest first
 */
export function namedCorrections(corrections: readonly Correction[]): NamedCorrection[] {
  return corrections
    .map((correction, index) => {
      const place = corrections
        .slice(0, index)
        .filter(({ date }) => date === correction.date).length;
      return { ...correction, anchor: `c-${correction.date}-${place + 1}` };
    })
    .reverse();
}

/**
 * The feed. Without corrections it has no entries and is dated by the site.
 * @param corrections the oldest first
 * @returns XML in UTF-8
 */
export function toAtom(corrections: readonly Correction[], site: FeedSite): string {
  const page = `${site.origin}/corrections/`;
  const entries = namedCorrections(corrections);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    `  <title>${xml(`${site.name}: corrections`)}</title>`,
    `  <id>${xml(page)}</id>`,
    `  <link rel="alternate" type="text/html" href="${xml(page)}"/>`,
    `  <link rel="self" type="application/atom+xml" href="${xml(`${page}feed.xml`)}"/>`,
    `  <updated>${instant(entries[0]?.date ?? site.updated)}</updated>`,
    `  <author><name>${xml(site.name)}</name></author>`,
    ...entries.flatMap((entry) => [
      '  <entry>',
      `    <title>${xml(`Correction to ${entry.page}`)}</title>`,
      `    <id>${xml(`${page}#${entry.anchor}`)}</id>`,
      `    <link rel="alternate" type="text/html" href="${xml(`${page}#${entry.anchor}`)}"/>`,
      `    <updated>${instant(entry.date)}</updated>`,
      `    <content type="text">${xml(
        `It said: ${entry.said} It says now: ${entry.says} Why: ${entry.why}`,
      )}</content>`,
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
