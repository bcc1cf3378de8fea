/** FNV-1a (Fowler, Noll, Vo): short, public, the same everywhere. Not meant to keep a secret. */

const bytes = new TextEncoder();

/**
 * 20-bit hash of a text: 32-bit FNV-1a of its UTF-8 bytes, upper 12 bits XORed onto the lower 20.
 *
 * @returns an integer from 0 to 1,048,575
 */
export function hash20(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes.encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return ((hash >>> 20) ^ hash) & 0xfffff;
}

/**
 * 40-bit hash of a text: 64-bit FNV-1a of its UTF-8 bytes, upper 24 bits XORed onto the lower 40.
 *
 * @returns ten hexadecimal digits
 */
export function hash40(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of bytes.encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return ((hash >> 40n) ^ BigInt.asUintN(40, hash)).toString(16).padStart(10, '0');
}
