/** Corrections, and the feed of them. */
import type { Correction } from '../schemas/correction.ts';
import { type FeedSite, toFeed } from './feed.ts';

/** A correction with the name of its anchor on the page of corrections. */
export type NamedCorrection = Correction & { anchor: string };

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
  const path = '/corrections/';
  const entries = namedCorrections(corrections).map(({ anchor, date, page, said, says, why }) => {
    const address = `${site.origin}${path}#${anchor}`;
    return {
      ...{ title: `Correction to ${page}`, id: address, page: address, updated: date },
      content: `It said: ${said} It says now: ${says} Why: ${why}`,
    };
  });
  return toFeed({ title: `${site.name}: corrections`, path, entries }, site);
}
