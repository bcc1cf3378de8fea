/** Puts PDFs of the sheets that a plan needs into its package, so that a class can print without the site. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { CartridgeFiles } from '../../src/ledger/export/cartridge-entries.ts';
import {
  type CartridgeFile,
  pathInside,
  withFiles,
} from '../../src/ledger/export/cartridge-files.ts';
import { toZip } from '../../src/pictures/export/zip.ts';
import { packageWords } from '../../src/site/content/package-words.ts';
import { packFile } from '../build/pack.ts';
import { PAPERS, pdfName } from './links.ts';
import { fillPlace, PACKAGE_PLACE } from './place.ts';

const PLAN_PAGE = 'pages/plan.html';
/** A link of the plan to a sheet on the site; lists of sheets have a shorter path. */
const SHEET_LINK = /<li><a href="https?:\/\/[^/"]+(\/handouts\/[^"]+)">([^<]*)<\/a><\/li>/g;

/** Its last side is the key, which is not for pupils. */
const WITH_KEY = '/handouts/evidence-hunt/';

/** Gives the PDF of a sheet, by the path of its page and the end of its file; undefined where it has none. */
export type GetPdf = (path: string, end: string) => Uint8Array | undefined;

/**
 * A package with the PDFs of the sheets that its plan leads to; the plan leads to them too.
 * @param files the package as the build made it, or as an earlier run left it: then its PDFs become the new ones
 */
export function withSheets(files: CartridgeFiles, getPdf: GetPdf): CartridgeFiles {
  const plan = files[PLAN_PAGE];
  if (typeof plan !== 'string') throw new Error(`package: expected ${PLAN_PAGE} as a text`);
  const added = new Map<string, CartridgeFile>();
  const html = plan.replaceAll(SHEET_LINK, (item, path: string, label: string) => {
    const pdfs = pdfsOf(path, label, getPdf);
    for (const pdf of pdfs) added.set(pdf.id, pdf);
    const ways = pdfs.map((pdf) => `<li><a href="../${pathInside(pdf)}">${pdf.title}</a></li>`);
    return [item, ...ways].join('\n');
  });
  const all = [...added.values()];
  if (all.some((pdf) => pathInside(pdf) in files))
    return { ...files, ...Object.fromEntries(all.map((pdf) => [pathInside(pdf), pdf.content])) };
  return withFiles({ ...files, [PLAN_PAGE]: html }, all);
}

function pdfsOf(path: string, sheet: string, getPdf: GetPdf): CartridgeFile[] {
  const forTeachers = path === WITH_KEY;
  const name = forTeachers ? `${sheet}, with its key` : sheet;
  return PAPERS.flatMap(({ end, label }) => {
    const content = getPdf(path, end);
    const id = pdfName(path, end).replace(/\.pdf$/, '');
    return content
      ? [{ id, title: `${name} (${label})`, ending: 'pdf', content, forTeachers }]
      : [];
  });
}

/**
 * Fills the packages of all plans of a built site, and has the page of each say what it holds.
 * @param plans ends of their addresses
 * @param day date of everything in a package, as in the build
 */
export async function fillPackages(
  dist: string,
  plans: readonly string[],
  day: string,
): Promise<void> {
  for (const slug of plans) {
    const file = join(dist, 'teach', `${slug}.imscc`);
    const filled = withSheets(readPackage(file), (path, end) => {
      const pdf = join(dist, 'handouts', pdfName(path, end));
      return existsSync(pdf) ? new Uint8Array(readFileSync(pdf)) : undefined;
    });
    if (!Object.keys(filled).some((path) => path.startsWith('files/'))) continue;
    const entries = Object.entries(filled).map(([path, content]) => ({ path, content }));
    const zip = toZip(entries, day);
    writeFileSync(file, zip);
    const page = join(dist, 'teach', slug, 'index.html');
    const words = packageWords('inside', zip.length);
    const html = readFileSync(page, 'utf8');
    writeFileSync(page, fillPlace(html, PACKAGE_PLACE, words, `/teach/${slug}/`));
    await packFile(page);
  }
}

/** The files of a package, texts as texts. */
function readPackage(file: string): CartridgeFiles {
  const entries = Object.entries(unzipSync(readFileSync(file)));
  return Object.fromEntries(
    entries.map(([path, content]) => [
      path,
      /\.(xml|html)$/.test(path) ? new TextDecoder().decode(content) : content,
    ]),
  );
}
