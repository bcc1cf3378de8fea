/** Icon files that hold several sizes of one picture, each as PNG ("ICO", Microsoft, since Vista). */

const HEAD = 6;
const ENTRY = 16;
/** The format has one byte for a side; 256 is written as 0. */
const MOST = 256;

/** A square picture. */
export interface Icon {
  /** Pixels of a side, at most 256. */
  side: number;
  png: Buffer;
}

/**
 * Writes an icon file.
 * @throws where a side is not from 1 to 256, naming it
 */
export function toIco(icons: readonly Icon[]): Buffer {
  const head = Buffer.alloc(HEAD + ENTRY * icons.length);
  head.writeUInt16LE(1, 2); // an icon, not a cursor
  head.writeUInt16LE(icons.length, 4);
  let from = head.length;
  icons.forEach(({ side, png }, index) => {
    if (side < 1 || side > MOST) throw new Error(`side: ${side}; expected 1 to ${MOST}`);
    const at = HEAD + ENTRY * index;
    head.writeUInt8(side % MOST, at);
    head.writeUInt8(side % MOST, at + 1);
    head.writeUInt16LE(1, at + 4); // planes
    head.writeUInt16LE(32, at + 6); // bits of a pixel
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(from, at + 12);
    from += png.length;
  });
  return Buffer.concat([head, ...icons.map(({ png }) => png)]);
}
