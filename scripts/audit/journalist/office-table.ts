/** Tables as an office program reads them: what each cell became, number or text. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const LONGEST_MS = 300_000;
/**
 * Commas, quotation marks, UTF-8, from the first line: without a window, the mark of the file is not looked at.
 * Months stay words, as its own window proposes: "detect special numbers" is off there.
 */
const AS_READ = 'CSV:44,34,76,1,,0,false,false';
const ROW = /<table:table-row\b[^>]*>(.*?)<\/table:table-row>/gs;
const CELL = /<table:table-cell\b([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs;

/** A cell: a number, or the text that is shown; empty text where there is none. */
export type OfficeCell = number | string;

/**
 * Reads CSV files with LibreOffice.
 * @param program path of `soffice`
 * @returns rows of cells, file by file
 * @throws where it fails
 */
export function officeTables(program: string, files: readonly string[]): OfficeCell[][][] {
  const to = mkdtempSync(join(tmpdir(), 'site-tables-'));
  try {
    const profile = `-env:UserInstallation=file://${to}/profile`;
    const args = ['--headless', `--infilter=${AS_READ}`, '--convert-to', 'fods', '--outdir', to];
    execFileSync(program, [profile, ...args, ...files], { stdio: 'ignore', timeout: LONGEST_MS });
    return files.map((file) =>
      cellsOf(readFileSync(join(to, basename(file).replace(/\.csv$/, '.fods')), 'utf8')),
    );
  } finally {
    rmSync(to, { recursive: true, force: true });
  }
}

/** Cells of the table of a flat OpenDocument file, without what is empty at the end of rows and of the table. */
export function cellsOf(fods: string): OfficeCell[][] {
  const rows = [...fods.matchAll(ROW)].map(([, row = '']) => {
    const cells = [...row.matchAll(CELL)].flatMap(([, about = '', inside = '']) => {
      const [, number] = /office:value="([^"]*)"/.exec(about) ?? [];
      const [, times = '1'] = /number-columns-repeated="(\d+)"/.exec(about) ?? [];
      const cell = number === undefined ? wordsOf(inside) : Number(number);
      // The rest of a row is one empty cell, thousands of times.
      return Array.from({ length: Math.min(Number(times), 50) }, () => cell);
    });
    return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
  });
  return rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1);
}

function wordsOf(inside: string): string {
  return inside
    .replaceAll(/<\/text:p>\s*<text:p[^>]*>|<text:line-break\/>/g, '\n')
    .replaceAll('<text:s/>', ' ')
    .replaceAll(/<[^>]*>/g, '')
    .trim()
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
