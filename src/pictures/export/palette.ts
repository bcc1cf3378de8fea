/** PNG files with a palette ("Portable Network Graphics Specification", W3C, 2003). */
import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;

/**
 * Writes pixels as a PNG of at most 256 colours, one byte a pixel.
 * @param pixels red, green, blue and alpha of each pixel, row by row; all of them opaque
 * @param width pixels in a row
 * @param height rows
 * @param texts what the file says of itself, by keyword
 * @returns bytes of the file, the same every time
 * @throws where the pixels do not fill width × height, or one of them can be seen through
 */
export function palettePng(
  pixels: Buffer,
  width: number,
  height: number,
  texts: Readonly<Record<string, string>> = {},
): Buffer {
  if (pixels.length !== 4 * width * height)
    throw new Error(`${pixels.length} bytes; expected ${4 * width * height}`);
  const counts = countColours(pixels);
  // Of equals, the colour met first: a Map keeps its order, and the sort is stable.
  const palette = [...counts.keys()]
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
    .slice(0, MOST_COLOURS);
  const places = new Map(palette.map((colour, place) => [colour, place]));
  for (const colour of counts.keys())
    if (!places.has(colour)) places.set(colour, nearest(palette, colour));

  const rows = Buffer.alloc((width + 1) * height); // each row starts with its filter, 0: none
  let last = -1; // neighbours are mostly alike: looking each up would take most of the time
  let place = 0;
  for (let at = 0; at < width * height; at += 1) {
    const colour = colourAt(pixels, at);
    if (colour !== last) [last, place] = [colour, places.get(colour) ?? 0];
    rows[at + Math.floor(at / width) + 1] = place;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8); // eight bits, which name a colour of the palette
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    ...Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text)),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, { level: 7 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** How often each colour stands there, by 0xRRGGBB, in the order first met. */
function countColours(pixels: Buffer): Map<number, number> {
  const counts = new Map<number, number>();
  let start = 0;
  for (let at = 0; at < pixels.length / 4; at += 1) {
    const alpha = pixels[4 * at + 3] ?? 0;
    if (alpha !== 255) throw new Error(`pixel ${at}: alpha ${alpha}; expected 255`);
    const colour = colourAt(pixels, at);
    if (colour === colourAt(pixels, at + 1)) continue;
    // A run of one colour ends here.
    counts.set(colour, (counts.get(colour) ?? 0) + at + 1 - start);
    start = at + 1;
  }
  return counts;
}

/** Colour of a pixel as 0xRRGGBB; below zero after the last. */
function colourAt(pixels: Buffer, at: number): number {
  const red = pixels[4 * at];
  if (red === undefined) return -1;
  return (red << 16) | ((pixels[4 * at + 1] ?? 0) << 8) | (pixels[4 * at + 2] ?? 0);
}

/** Place in the palette of the colour that is nearest. */
function nearest(palette: readonly number[], colour: number): number {
  let best = 0;
  let least = Infinity;
  // Thousands of colours meet hundreds: a list for each pair would take longer than all else here.
  palette.forEach((candidate, place) => {
    const red = (candidate >>> 16) - (colour >>> 16);
    const green = ((candidate >>> 8) & 0xff) - ((colour >>> 8) & 0xff);
    const blue = (candidate & 0xff) - (colour & 0xff);
    const distance = red * red + green * green + blue * blue;
    if (distance < least) {
      best = place;
      least = distance;
    }
  });
  return best;
}

function channels(colour: number): number[] {
  return [colour >>> 16, (colour >>> 8) & 0xff, colour & 0xff];
}

/** Words about the file: in Latin-1, which more programs read, or else in UTF-8. */
function textChunk(keyword: string, text: string): Buffer {
  if (/^[\x20-\x7e\xa0-\xff]*$/.test(text))
    return chunk('tEXt', Buffer.from(`${keyword}\0${text}`, 'latin1'));
  // Neither packed nor in a named language: two numbers and two empty names.
  return chunk('iTXt', Buffer.from(`${keyword}\0\0\0\0\0${text}`, 'utf8'));
}

/** A part of the file: length, name, data, check sum of name and data. */
function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
