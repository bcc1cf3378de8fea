/** Reading and writing the few tables of a TrueType file that the fonts script needs. */

/** Tables of a font file by their four-letter tag. */
export type Tables = ReadonlyMap<string, Buffer>;

/**
 * Takes a TrueType file apart.
 * @param file bytes of an uncompressed font
 * @returns its tables by tag
 */
export function readTables(file: Buffer): Tables {
  const tables = new Map<string, Buffer>();
  const count = file.readUInt16BE(4);
  for (let index = 0; index < count; index += 1) {
    const entry = 12 + 16 * index;
    const start = file.readUInt32BE(entry + 8);
    const length = file.readUInt32BE(entry + 12);
    tables.set(file.toString('latin1', entry, entry + 4), file.subarray(start, start + length));
  }
  return tables;
}

/**
 * One table of a font.
 * @throws where the font has no such table, naming the tag
 */
export function tableOf(tables: Tables, tag: string): Buffer {
  const table = tables.get(tag);
  if (!table)
    throw new Error(`The font has no "${tag}" table; found ${[...tables.keys()].join(' ')}`);
  return table;
}

/** Sum of a table's 32-bit words, as the file's directory wants it. */
function checksum(table: Buffer): number {
  const padded = Buffer.alloc(Math.ceil(table.length / 4) * 4);
  table.copy(padded);
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}

/**
 * Puts tables together into a TrueType file, with fresh checksums.
 * @param tables tables by tag
 * @returns bytes of the font
 */
export function writeTables(tables: Tables): Buffer {
  const tags = [...tables.keys()].sort();
  const power = 2 ** Math.floor(Math.log2(tags.length));
  const header = Buffer.alloc(12 + 16 * tags.length);
  header.writeUInt32BE(0x00010000, 0);
  header.writeUInt16BE(tags.length, 4);
  header.writeUInt16BE(power * 16, 6);
  header.writeUInt16BE(Math.log2(power), 8);
  header.writeUInt16BE(tags.length * 16 - power * 16, 10);

  const parts = [header];
  let offset = header.length;
  tags.forEach((tag, index) => {
    const table = Buffer.from(tableOf(tables, tag));
    // The sum over the whole file lives in "head" and counts as zero while it is made.
    if (tag === 'head') table.writeUInt32BE(0, 8);
    const entry = 12 + 16 * index;
    header.write(tag, entry, 'latin1');
    header.writeUInt32BE(checksum(table), entry + 4);
    header.writeUInt32BE(offset, entry + 8);
    header.writeUInt32BE(table.length, entry + 12);
    const padding = Buffer.alloc((4 - (table.length % 4)) % 4);
    parts.push(table, padding);
    offset += table.length + padding.length;
  });

  const file = Buffer.concat(parts);
  const head = header.readUInt32BE(12 + 16 * tags.indexOf('head') + 8);
  file.writeUInt32BE((0xb1b0afba - checksum(file)) >>> 0, head + 8);
  return file;
}
