/** Who follows a frame is told of each version: its note stands in content/releases.yaml, once. */
import type { Release } from '../../../ledger/schemas/release.ts';
import { type Framing, type Versioned, versionsOf } from '../versions.ts';

const FILE = 'content/releases.yaml';

/** Frames without a note on their version, and notes that fit no frame. */
export function releaseFaults(book: Framing & { releases: readonly Release[] }): string[] {
  const all = versionsOf(book);
  return (['charts', 'frames'] as const).flatMap((key) =>
    notedFaults(
      key,
      all.filter(({ noted }) => noted === key),
      book.releases,
    ),
  );
}

function notedFaults(
  key: Versioned['noted'],
  all: readonly Versioned[],
  releases: readonly Release[],
): string[] {
  const versions = new Map(all.map(({ id, version }) => [id, version]));
  const notes = releases.flatMap((release, at) =>
    Object.entries(release[key]).map(([id, version]) => ({ at, id, version })),
  );
  const thing = key === 'charts' ? 'chart' : 'frame';
  const unfit = notes.flatMap(({ at, id, version }, index) => {
    const now = versions.get(id);
    const place = `${FILE}, [${at}].${key}.${id}: ${version}`;
    if (now === undefined) return [`${place}; expected the id of a ${thing}`];
    if (version > now) return [`${place}; expected at most ${now}, the version of the ${thing}`];
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
