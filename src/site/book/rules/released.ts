/** What was released under a version never changes: what says something else has a higher version. */
import type { Released } from '../../../ledger/schemas/released.ts';
import { type Framing, type Versioned, versionsOf } from '../versions.ts';

/** Frames that say something else than their newest released version, under the same number or a lower one. */
export function releasedFaults(book: Framing & { released: readonly Released[] }): string[] {
  const newest = new Map(book.released.map((one) => [one.id, one]));
  return versionsOf(book).flatMap((frame) => {
    const kept = newest.get(frame.id);
    return kept ? versionFaults(frame, kept) : [];
  });
}

function versionFaults({ at, version, says }: Versioned, kept: Released): string[] {
  if (version > kept.version) return [];
  const was = `version ${kept.version}, which was released`;
  if (version < kept.version) return [`${at}: ${version}; expected at least ${was}`];
  const changed = Object.entries(says()).flatMap(([part, digest]) =>
    kept.says[part] === digest ? [] : [part],
  );
  if (changed.length === 0) return [];
  return [
    `${at}: ${version}; expected ${version + 1}, since ${changed.join(' and ')} are no longer those of ${was}`,
  ];
}
