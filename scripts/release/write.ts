/** Makes released frames of a built site, and writes them down. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { daysOfVersions } from '../../src/ledger/cite/releases.ts';
import { readDate, writeDate } from '../../src/ledger/cite/work.ts';
import type { Released } from '../../src/ledger/schemas/released.ts';
import { withFootLine } from '../../src/pictures/embed/frozen.ts';
import { cornersOf } from '../../src/pictures/embed/heights.ts';
import { frozenAt } from '../../src/pictures/embed/snippet.ts';
import type { Book } from '../../src/site/book/book.ts';
import type { Versioned } from '../../src/site/book/versions.ts';
import { sha256Hex } from '../lib/hash.ts';
import { FONTS, footWords, freeze } from './freeze.ts';

/** A released frame with the files that it is made of. */
export interface Made {
  released: Released;
  /** Files by their paths from the root of the site. */
  files: ReadonlyMap<string, Buffer>;
}

/**
 * Makes the version of a frame that the book has.
 * @param dist folder of the site, built from that book
 * @throws as `freeze`, and where the frame was not built
 */
export function made(frame: Versioned, { site, releases }: Book, dist: string): Made {
  const { id, version, title } = frame;
  const date = daysOfVersions(releases).get(id);
  if (date === undefined)
    throw new Error(`content/releases.yaml: no note on version ${version} of "${id}"`);
  const page = join(dist, 'embed', id, 'index.html');
  if (!existsSync(page)) throw new Error(`${page}: is missing; expected a built frame`);
  const { html, fonts } = freeze({
    ...{ id, version, html: readFileSync(page, 'utf8'), origin: site.origin },
    read: (path) => readFileSync(join(dist, path)),
  });
  const bytes = Buffer.from(html);
  return {
    released: {
      ...{ id, version, date, title, sha256: sha256Hex(bytes), bytes: bytes.length },
      ...{ fonts: [...fonts.keys()].toSorted(), says: frame.says() },
      heights: withFootLine(cornersOf(id), footLine(version, date)).map(([x, y]) => [x, y]),
    },
    files: new Map([
      [`${frozenAt(id, version)}index.html`, bytes],
      ...[...fonts].map(([name, face]) => [FONTS + name, face] as const),
    ]),
  };
}

/** All that stands in the last line of a frame of one version. */
function footLine(version: number, date: string): string {
  return `${footWords(version, writeDate(readDate(date)))} Latest version`;
}

/**
 * Writes files under a folder; what is there already is left as it is.
 * @throws where a file is there with other bytes: what was released never changes
 */
export function writeOnce(folder: string, files: Made['files']): void {
  const changed = [...files].filter(([path, bytes]) => {
    const file = join(folder, path);
    return existsSync(file) && !readFileSync(file).equals(bytes);
  });
  if (changed.length > 0)
    throw new Error(
      `${changed.map(([path]) => join(folder, path)).join(', ')}: there with other bytes; expected nothing`,
    );
  for (const [path, bytes] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    if (!existsSync(file)) writeFileSync(file, bytes);
  }
}

/** The list of all that was released, an entry a line: a new one changes no other. */
export function toReleasedFile(all: readonly Released[]): string {
  if (all.length === 0) return '[]\n';
  return `[\n${all.map((one) => `  ${JSON.stringify(one)}`).join(',\n')}\n]\n`;
}
