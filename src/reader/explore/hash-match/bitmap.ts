/** A raster as a file that any browser shows: a Windows bitmap with a palette of sixteen greys. */
import type { Raster } from './raster.ts';

const LEVELS = 16;
const HEADERS = 14 + 40;
const START = HEADERS + LEVELS * 4;

/** The bytes of the bitmap. */
export function bitmapOf({ width, height, greys }: Raster): Uint8Array {
  // Each row fills whole groups of four bytes, and the last row comes first.
  const stride = Math.ceil(width / 8) * 4;
  const bytes = new Uint8Array(START + stride * height);
  const view = new DataView(bytes.buffer);
  bytes.set([0x42, 0x4d]);
  view.setUint32(2, bytes.length, true);
  view.setUint32(10, START, true);
  view.setUint32(14, 40, true);
  view.setInt32(18, width, true);
  view.setInt32(22, height, true);
  view.setUint16(26, 1, true);
  view.setUint16(28, 4, true);
  view.setUint32(46, LEVELS, true);
  for (let level = 0; level < LEVELS; level += 1) {
    bytes.fill(level * 17, HEADERS + level * 4, HEADERS + level * 4 + 3);
  }
  greys.forEach((grey, at) => {
    const x = at % width;
    const row = height - 1 - Math.floor(at / width);
    const place = START + row * stride + (x >> 1);
    bytes[place] = (bytes[place] ?? 0) | (x % 2 === 0 ? grey << 4 : grey);
  });
  return bytes;
}

/** The bitmap as an address that holds it. */
export function addressOf(raster: Raster): string {
  return `data:image/bmp;base64,${btoa(String.fromCharCode(...bitmapOf(raster)))}`;
}
