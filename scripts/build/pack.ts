/** Packed copies of texts, so that a server need not pack them anew for each reader. */
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isPacked, LEAST_PACKED } from '../../deploy/types.ts';

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

/** From 9 on, each file takes ten times as long; the highest, 11, would save an eighth of the bytes. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 8 } };

/** How many files are packed at a time: as many as Node has threads for it. */
const AT_ONCE = 4;

/**
 * Writes `name.gz` and `name.br` beside each text of a folder.
 * @returns how many texts were packed
 */
export async function pack(folder: string): Promise<number> {
  const files = globSync('**/*', { cwd: folder }).filter(isPacked).toSorted();
  let packed = 0;
  async function work(): Promise<void> {
    for (let file = files.shift(); file !== undefined; file = files.shift())
      if (await packFile(join(folder, file))) packed += 1;
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return packed;
}

/** Writes the packed copies of one text, if it is not short. */
export async function packFile(file: string): Promise<boolean> {
  const text = await readFile(file);
  if (text.length < LEAST_PACKED) return false;
  await Promise.all([
    toGzip(text, { level: constants.Z_BEST_COMPRESSION }).then((gz) => writeFile(`${file}.gz`, gz)),
    toBrotli(text, BROTLI).then((br) => writeFile(`${file}.br`, br)),
  ]);
  return true;
}
