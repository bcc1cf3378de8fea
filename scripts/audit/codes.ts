/** Codes on paper, read as a phone would: a side is turned into dots, and what stands in its code is what is printed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Dots to an inch, in grey: half of what the cheapest printers have. Under 130 not every code can be read. */
const DOTS = 150;

/** What stands in the code of each side of a PDF; a side without one that can be read has none. */
export function codesIn(pdf: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'site-codes-'));
  try {
    const size = ['-r', `${DOTS}`, '-gray', '-png'];
    spawnSync('pdftoppm', [...size, pdf, join(folder, 'side')]);
    return readdirSync(folder)
      .toSorted()
      .flatMap((side) => decoded(join(folder, side)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function decoded(picture: string): string[] {
  const { stdout } = spawnSync('zbarimg', ['--quiet', '--raw', picture], { encoding: 'utf8' });
  return stdout.split('\n').filter(Boolean);
}

/** What is wrong with the codes of a PDF: one a side, and each is the address that is printed beside it. */
export function codeFaults(
  codes: readonly string[],
  { sides, text }: { sides: number; text: string },
): string[] {
  const words = text.replaceAll(/\s+/g, '');
  return [
    ...(codes.length === sides
      ? []
      : [`${codes.length} codes can be read; expected one on each of ${sides} sides`]),
    ...[...new Set(codes)]
      .filter((code) => !code.startsWith('https://') || !words.includes(code.slice(8)))
      .map((code) => `its code says ${code}; expected the address that is printed`),
  ];
}
