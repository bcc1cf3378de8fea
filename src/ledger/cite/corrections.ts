/** Corrections, and the feed of them and of replies. */
import type { Correction } from '../schemas/correction.ts';
import { answeredPaths, replyPath } from '../evidence/replies.ts';
import type { Reply } from '../schemas/reply.ts';
import { type FeedSite, toFeed } from './feed.ts';
import { outcomeWords } from './replies.ts';

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
 * The feed of corrections and replies, the newest first; on one day corrections first. Without either it has no
 * entries and is dated by the site.
 * @param corrections the oldest first
 * @param replies the oldest first
 * @returns XML in UTF-8
 */
export function toAtom(
  corrections: readonly Correction[],
  replies: readonly Reply[],
  site: FeedSite,
): string {
  const path = '/corrections/';
  const corrected = namedCorrections(corrections).map(({ anchor, date, page, said, says, why }) => {
    const address = `${site.origin}${path}#${anchor}`;
    return {
      ...{ title: `Correction to ${page}`, id: address, page: address, updated: date },
      content: `It said: ${said} It says now: ${says} Why: ${why}`,
    };
  });
  const answered = replies.toReversed().map((reply) => {
    const { date, from, says, outcome } = reply;
    const address = `${site.origin}${replyPath(reply)}`;
    const updated = 'date' in outcome ? outcome.date : date;
    return {
      ...{ title: `Reply by ${from}`, id: address, page: address, updated },
      content: `To ${answeredPaths(reply).join(', ')}: ${says} ${outcomeWords(outcome)}`,
    };
  });
  const entries = [...corrected, ...answered].sort((a, b) => b.updated.localeCompare(a.updated));
  return toFeed({ title: `${site.name}: corrections and replies`, path, entries }, site);
}
