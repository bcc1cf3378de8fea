/** PDFs of all sheets, made for real and read with poppler: text, paper, faces, tags, size, time. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { which } from '../lib/programs.ts';
import { makePdfs, type Made } from '../pdf/make.ts';

const MOST_SECONDS = 60;
const MOST_BYTES = 500_000;
const SIZES = { A4: '59[45]', Letter: '612 x 792' } as const;

/** What poppler says of a PDF. */
export interface Read {
  info: string;
  fonts: string;
  text: string;
}

/** Faults of all sheets on paper. */
export async function sheetFaults(dist: string): Promise<string[]> {
  const started = performance.now();
  const made = await makePdfs(dist);
  const seconds = (performance.now() - started) / 1000;
  console.log(`${made.length} PDFs in ${seconds.toFixed(0)} s`);
  const slow = seconds > MOST_SECONDS ? [`the PDFs take over ${MOST_SECONDS} s`] : [];
  if (which('pdfinfo') === undefined) {
    console.log('poppler is not installed: PDFs are not read (Debian: poppler-utils).');
    return slow;
  }
  return [...slow, ...made.flatMap((one) => pdfFaults(one, read(join(dist, one.file))))];
}

/** What is wrong with one PDF. */
export function pdfFaults(
  { file, format, bytes, sides }: Made,
  { info, fonts, text }: Read,
): string[] {
  const faces = fonts.trim().split('\n').slice(2);
  return [
    ...(bytes > MOST_BYTES ? [`${bytes} bytes; expected at most ${MOST_BYTES}`] : []),
    ...need(info, /^Tagged:\s+yes$/m, 'expected tags'),
    ...need(info, new RegExp(`^Pages:\\s+${sides}$`, 'm'), `expected ${sides} pages`),
    ...need(info, new RegExp(`^Page size:\\s+${SIZES[format]}`, 'm'), `expected ${format}`),
    ...need(text, /CC BY 4\.0/, 'expected its licence as text'),
    ...faces
      .filter((face) => /\bType 3\b/.test(face) || !/ yes yes yes\b/.test(face))
      .map((face) => `expected an embedded face that is no Type 3, not "${face.trim()}"`),
    ...(faces.length === 0 ? ['expected a face'] : []),
  ].map((fault) => `${file}: ${fault}`);
}

function need(text: string, pattern: RegExp, expected: string): string[] {
  return pattern.test(text) ? [] : [expected];
}

function read(file: string): Read {
  const of = (program: string, ...args: string[]): string =>
    spawnSync(program, args, { encoding: 'utf8' }).stdout;
  return {
    info: of('pdfinfo', file),
    fonts: of('pdffonts', file),
    text: of('pdftotext', file, '-'),
  };
}
