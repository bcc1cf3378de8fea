/** New and changed charts, and the feed of them. */
import type { Release } from '../schemas/release.ts';
import { type FeedSite, toFeed } from './feed.ts';

/** A chart as the feed names it. */
interface NamedChart {
  id: string;
  title: string;
}

/**
 * The day from which each chart and each other frame has been as it is, by name.
 * @param releases the oldest first
 */
export function daysOfVersions(releases: readonly Release[]): ReadonlyMap<string, string> {
  return new Map(
    releases.flatMap(({ date, charts, frames }) =>
      Object.keys({ ...charts, ...frames }).map((id) => [id, date] as const),
    ),
  );
}

/**
 * The feed: an entry for each version of a chart that has a note, the newest first.
 * @param releases the oldest first
 * @returns XML in UTF-8
 */
export function toReleaseFeed(
  releases: readonly Release[],
  charts: readonly NamedChart[],
  site: FeedSite,
): string {
  const titles = new Map(charts.map(({ id, title }) => [id, title]));
  const entries = releases.toReversed().flatMap((release) =>
    Object.entries(release.charts).map(([id, version]) => {
      const page = `${site.origin}/charts/${id}/`;
      return {
        ...{
          title: `${titles.get(id) ?? id} (version ${version})`,
          page,
          id: `${page}#v${version}`,
        },
        ...{ updated: release.date, content: release.changed },
      };
    }),
  );
  return toFeed({ title: `${site.name}: new and changed charts`, path: '/charts/', entries }, site);
}
