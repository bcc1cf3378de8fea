/** The site for a class as one file, to be opened from a disk or put on any server. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toZip, type ZipFile } from '../../../src/pictures/export/zip.ts';
import { classFiles } from './edition.ts';
import { DISK_CODE, DISK_SCRIPT } from './from-disk.ts';
import { type Folder, relativePage, relativeStyles } from './relative.ts';

/** The page to open first, at the top of the folder. */
const START = 'START.html';
/** The page of the site that it is made from. */
const START_PAGE = 'offline/start/index.html';
/** Pages on keeping the site: who has the folder has kept it. */
const KEEPING = 'offline/';
/** Where the sitemap gives no day. */
const NO_DAY = '2020-01-01';

/**
 * The file. Everything in it has the day of the last change that the map of the site knows, so two builds are alike.
 * @param dist folder of the built site
 * @param origin its address, without a slash at the end
 */
export function siteZip(dist: string, origin: string): Uint8Array {
  const files = classFiles(dist).filter((file) => !file.startsWith(KEEPING));
  const folder: Folder = {
    ...{ files: new Set([...files, START, DISK_SCRIPT]), origin },
    instead: { [START_PAGE]: START, 'offline/index.html': START },
  };
  const content = (file: string): ZipFile['content'] => {
    const bytes = readFileSync(join(dist, file));
    if (file.endsWith('.html')) return relativePage(bytes.toString('utf8'), file, folder);
    if (file.endsWith('.css')) return relativeStyles(bytes.toString('utf8'), file, folder);
    return new Uint8Array(bytes);
  };
  const start = readFileSync(join(dist, START_PAGE), 'utf8');
  return toZip(
    [
      { path: START, content: relativePage(start, START, folder) },
      { path: DISK_SCRIPT, content: DISK_CODE },
      ...files.map((path) => ({ path, content: content(path) })),
    ],
    lastChange(readFileSync(join(dist, 'sitemap.xml'), 'utf8')),
  );
}

/** The newest day in a map of the site. */
function lastChange(sitemap: string): string {
  const days = [...sitemap.matchAll(/<lastmod>(\d{4}-\d\d-\d\d)/g)].map(([, day = '']) => day);
  return days.toSorted().at(-1) ?? NO_DAY;
}
