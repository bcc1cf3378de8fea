/** Who follows a chart is told of each version: its note stands in content/releases.yaml, once. */
import type { Book } from '../book.ts';

const FILE = 'content/releases.yaml';

/** Charts without a note on their version, and notes that fit no chart. */
export function releaseFaults({ charts, releases }: Pick<Book, 'charts' | 'releases'>): string[] {
  const versions = new Map(charts.map(({ id, spec }) => [id, spec.version]));
  const notes = releases.flatMap((release, at) =>
    Object.entries(release.charts).map(([id, version]) => ({ at, id, version })),
  );
  const unfit = notes.flatMap(({ at, id, version }, index) => {
    const now = versions.get(id);
    const place = `${FILE}, [${at}].charts.${id}: ${version}`;
    if (now === undefined) return [`${place}; expected the id of a chart`];
    if (version > now) return [`${place}; expected at most ${now}, the version of the chart`];
    const before = notes.slice(0, index).some((one) => one.id === id && one.version >= version);
    return before ? [`${place}; expected a version that is higher than the one noted before`] : [];
  });
  const missing = [...versions].flatMap(([id, version]) =>
    notes.some((note) => note.id === id && note.version === version)
      ? []
      : [`${FILE}: nothing on version ${version} of "${id}"; expected a note on what changed`],
  );
  return [...unfit, ...missing];
}
