/** FNV-1a (Fowler, Noll, Vo): short, public, the same everywhere. Not meant to keep a secret. */

const bytes = new TextEncoder();

/** 32-bit FNV-1a of a text's UTF-8 bytes: an integer from 0 to 4,294,967,295. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes.encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/**
 * 20-bit hash of a text: 32-bit FNV-1a, upper 12 bits XORed onto the lower 20.
 *
 * @returns an integer from 0 to 1,048,575
 */
export function hash20(text: string): number {
  const hash = fnv1a(text);
  return ((hash >>> 20) ^ hash) & 0xfffff;
}

/**
 * 40-bit hash of a text: 64-bit FNV-1a of its UTF-8 bytes, upper 24 bits XORed onto the lower 40.
 *
 * @returns ten hexadecimal digits
 */
export function hash40(text: string): string {
  // Two halves of 32 bits: BigInt takes twenty times as long. The prime is 2^40 + 0x1b3.
  let [high, low] = [0xcbf29ce4, 0x84222325];
  for (const byte of bytes.encode(text)) {
    low = (low ^ byte) >>> 0;
    const product = low * 0x1b3;
    high = (high * 0x1b3 + Math.floor(product / 2 ** 32) + ((low << 8) >>> 0)) >>> 0;
    low = product >>> 0;
  }
  const [top, rest] = [high & 0xff, (low ^ (high >>> 8)) >>> 0];
  return top.toString(16).padStart(2, '0') + rest.toString(16).padStart(8, '0');
}
