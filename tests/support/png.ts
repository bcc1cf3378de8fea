/** What a PNG says of itself, read by another way than it is written. */

/** Its words by keyword, in UTF-8 and in Latin-1. */
export function textsOf(png: Buffer): Record<string, string> {
  const texts: Record<string, string> = {};
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const name = png.toString('latin1', at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + length);
    const keyword = data.toString('latin1', 0, Math.max(0, data.indexOf(0)));
    if (name === 'tEXt') texts[keyword] = data.toString('latin1', keyword.length + 1);
    // Two numbers and two empty names stand before the words.
    if (name === 'iTXt') texts[keyword] = data.toString('utf8', keyword.length + 5);
    at += length + 12;
  }
  return texts;
}

/** Width and height in pixels. */
export function pngSize(png: Buffer): [number, number] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}
