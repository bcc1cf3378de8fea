/** Files of slides as an office program reads them: LibreOffice turns each into pages, and none may be missing. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { pagesIn } from '../lib/pdf.ts';
import { which } from '../lib/programs.ts';
import { table } from '../lib/table.ts';

const HINT = 'LibreOffice is not installed (Debian: libreoffice-impress)';
const LONGEST_MS = 300_000;

/** Slides of a file. */
export function slidesIn(pptx: Uint8Array): number {
  const slide = /^ppt\/slides\/slide\d+\.xml$/;
  return Object.keys(unzipSync(pptx, { filter: ({ name }) => slide.test(name) })).length;
}

/**
 * Turns every deck into pages and counts them.
 * @param dist folder of the built site
 * @returns faults, a line each
 */
export function slides(dist: string): string[] {
  const program = which('soffice');
  if (program === undefined) {
    console.log(`Not measured: ${HINT}`);
    return [];
  }
  const from = join(dist, 'present');
  const files = readdirSync(from).filter((name) => name.endsWith('.pptx'));
  const to = mkdtempSync(join(tmpdir(), 'site-slides-'));
  try {
    const profile = `-env:UserInstallation=file://${to}/profile`;
    const paths = files.map((name) => join(from, name));
    execFileSync(
      program,
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', to, ...paths],
      { stdio: 'ignore', timeout: LONGEST_MS },
    );
    const rows = files.map((name): [string, number, number] => [
      name,
      slidesIn(readFileSync(join(from, name))),
      pagesIn(readFileSync(join(to, name.replace('.pptx', '.pdf')))),
    ]);
    console.log(table([['file', 'slides', 'pages'], ...rows]));
    return rows.flatMap(([name, count, pages]) =>
      count === pages && count > 0 ? [] : [`${name}: ${count} slides, ${pages} pages`],
    );
  } finally {
    rmSync(to, { recursive: true, force: true });
  }
}
