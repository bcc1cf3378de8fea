/** Which glyph stands for a character, how wide it is, and what a feature puts in its place. */
import { tableOf, type Tables } from './sfnt.ts';

/**
 * Characters of a font and their glyphs.
 * @returns glyph number by code point, from a format 4 character map
 * @throws where the font has no such map
 */
export function glyphsByCharacter(tables: Tables): Map<number, number> {
  const cmap = tableOf(tables, 'cmap');
  const glyphs = new Map<number, number>();
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const at = cmap.readUInt32BE(4 + 8 * index + 4);
    if (cmap.readUInt16BE(at) !== 4) continue;
    const segments = cmap.readUInt16BE(at + 6) / 2;
    for (let segment = 0; segment < segments; segment += 1) {
      const endAt = at + 14 + 2 * segment;
      const startAt = endAt + 2 * segments + 2;
      const deltaAt = startAt + 2 * segments;
      const rangeAt = deltaAt + 2 * segments;
      const range = cmap.readUInt16BE(rangeAt);
      const start = cmap.readUInt16BE(startAt);
      for (let code = start; code <= cmap.readUInt16BE(endAt) && code < 0xffff; code += 1) {
        const listed = range === 0 ? code : cmap.readUInt16BE(rangeAt + range + 2 * (code - start));
        const glyph = listed === 0 ? 0 : (listed + cmap.readUInt16BE(deltaAt)) & 0xffff;
        if (glyph !== 0) glyphs.set(code, glyph);
      }
    }
    return glyphs;
  }
  throw new Error('The font has no character map of format 4');
}

/**
 * A character map that names each character's glyph by itself (format 12).
 * @param glyphs glyph number by code point
 * @returns bytes of a "cmap" table
 */
export function characterMap(glyphs: ReadonlyMap<number, number>): Buffer {
  const codes = [...glyphs.keys()].sort((a, b) => a - b);
  const table = Buffer.alloc(12 + 16 + 12 * codes.length);
  table.writeUInt16BE(1, 2);
  table.writeUInt16BE(3, 4); // Windows …
  table.writeUInt16BE(10, 6); // … full Unicode
  table.writeUInt32BE(12, 8);
  table.writeUInt16BE(12, 12);
  table.writeUInt32BE(16 + 12 * codes.length, 16);
  table.writeUInt32BE(codes.length, 24);
  codes.forEach((code, index) => {
    const at = 28 + 12 * index;
    table.writeUInt32BE(code, at);
    table.writeUInt32BE(code, at + 4);
    table.writeUInt32BE(glyphs.get(code) ?? 0, at + 8);
  });
  return table;
}

/**
 * Advance width of a glyph.
 * @param glyph glyph number
 * @returns width in font units
 */
export function advance(tables: Tables, glyph: number): number {
  const long = tableOf(tables, 'hhea').readUInt16BE(34);
  return tableOf(tables, 'hmtx').readUInt16BE(4 * Math.min(glyph, long - 1));
}

/**
 * What a feature such as "tnum" puts in place of single glyphs.
 * @returns substitute by glyph number; empty where the font lacks the feature
 */
export function substitutes(tables: Tables, feature: string): Map<number, number> {
  const gsub = tableOf(tables, 'GSUB');
  const found = new Map<number, number>();
  const features = gsub.readUInt16BE(6);
  const lookups = gsub.readUInt16BE(8);
  for (let index = 0; index < gsub.readUInt16BE(features); index += 1) {
    const record = features + 2 + 6 * index;
    if (gsub.toString('latin1', record, record + 4) !== feature) continue;
    const at = features + gsub.readUInt16BE(record + 4);
    for (let which = 0; which < gsub.readUInt16BE(at + 2); which += 1) {
      const number = gsub.readUInt16BE(at + 4 + 2 * which);
      const lookup = lookups + gsub.readUInt16BE(lookups + 2 + 2 * number);
      for (let sub = 0; sub < gsub.readUInt16BE(lookup + 4); sub += 1) {
        addSingle(gsub, lookup + gsub.readUInt16BE(lookup + 6 + 2 * sub), found);
      }
    }
  }
  return found;
}

/** Adds the pairs of one subtable that replaces single glyphs. */
function addSingle(gsub: Buffer, at: number, found: Map<number, number>): void {
  const glyphs = coverage(gsub, at + gsub.readUInt16BE(at + 2));
  const format = gsub.readUInt16BE(at);
  glyphs.forEach((glyph, index) => {
    const value = gsub.readUInt16BE(format === 1 ? at + 4 : at + 6 + 2 * index);
    found.set(glyph, format === 1 ? (glyph + value) & 0xffff : value);
  });
}

/** Glyphs that a coverage table lists, in order. */
function coverage(gsub: Buffer, at: number): number[] {
  const count = gsub.readUInt16BE(at + 2);
  const glyphs: number[] = [];
  for (let index = 0; index < count; index += 1) {
    if (gsub.readUInt16BE(at) === 1) {
      glyphs.push(gsub.readUInt16BE(at + 4 + 2 * index));
      continue;
    }
    const range = at + 4 + 6 * index;
    const [first, last] = [gsub.readUInt16BE(range), gsub.readUInt16BE(range + 2)];
    for (let glyph = first; glyph <= last; glyph += 1) glyphs.push(glyph);
  }
  return glyphs;
}
