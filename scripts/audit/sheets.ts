/**
 * PDFs of all sheets, made for real and read with poppler: text, paper, faces, tags, size, time, codes. Made twice,
 * they and the packages that hold them are the same bytes.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { runTool } from '../lib/command.ts';
import { which } from '../lib/programs.ts';
import { makePdfs, type Made } from '../pdf/make.ts';
import { codeFaults, codesIn } from './codes.ts';
import { differences, hashesOf } from './copies.ts';

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
  const faults = [...slow, ...(await packageFaults()), ...(await twiceFaults(dist))];
  if (which('pdfinfo') === undefined) {
    console.log('poppler is not installed: PDFs are not read (Debian: poppler-utils).');
    return faults;
  }
  const canDecode = which('zbarimg') !== undefined;
  if (!canDecode) console.log('Codes are not read: zbarimg is not installed (Debian: zbar-tools).');
  return [
    ...faults,
    ...made.flatMap((one) => {
      const found = read(join(dist, one.file));
      // The code is drawn alike on both papers.
      const codes = canDecode && one.format === 'A4' ? codesIn(join(dist, one.file)) : undefined;
      return [
        ...pdfFaults(one, found),
        ...(codes ? codeFaults(codes, { sides: one.sides, text: found.text }) : []).map(
          (fault) => `${one.file}: ${fault}`,
        ),
      ];
    }),
  ];
}

/** The build’s own tests of what has changed since the build: packages, and the list of what a browser keeps. */
async function packageFaults(): Promise<string[]> {
  const files = ['cartridges', 'offline'].map((name) => `tests/build/${name}.test.ts`);
  const { code } = await runTool(['vitest', 'run', '--project', 'build', ...files]);
  return code === 0 ? [] : ['packages or the list of what a browser keeps are not sound'];
}

async function twiceFaults(dist: string): Promise<string[]> {
  const first = hashesOf(dist);
  await makePdfs(dist);
  const differ = differences(first, hashesOf(dist));
  return differ.length === 0 ? [] : [`made twice, these differ: ${differ.join(', ')}`];
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
