/**
 * End-to-end encryption at its barest: two key pairs agree on a key (ECDH on P-256, HKDF with
 * SHA-256), which seals messages with AES-GCM and 256 bits. The cryptography and the source of
 * chance are handed in, so that pages and tests run the same code on the real thing.
 */

/** Bytes that the Web Cryptography API takes and gives. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Fills the bytes by chance, as `crypto.getRandomValues` does. */
export type Chance = (bytes: Bytes) => void;

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;
const SHARED_BITS = 256;
/** Tells this use of the shared secret from any other. */
const PURPOSE = new TextEncoder().encode('side-by-side: one message');
/** Bytes in front of the sealed text that differ for each message. Not secret. */
export const NONCE_BYTES = 12;
/** Bytes behind the sealed text by which a change is found out. */
export const TAG_BYTES = 16;

/** A new key pair for one phone or server. The private half cannot be taken out. */
export async function makePair(subtle: SubtleCrypto): Promise<CryptoKeyPair> {
  return subtle.generateKey(CURVE, false, ['deriveBits']);
}

/**
 * The key that two parties share: each gets the same from its own private and the other's public key.
 * @param own private key of the one
 * @param other public key of the other
 */
export async function agree(
  subtle: SubtleCrypto,
  own: CryptoKey,
  other: CryptoKey,
): Promise<CryptoKey> {
  const secret = await subtle.deriveBits({ name: 'ECDH', public: other }, own, SHARED_BITS);
  const material = await subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  return subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: PURPOSE },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/**
 * Seals a text.
 * @returns the nonce, the sealed text, the tag: 28 bytes more than the text has in UTF-8
 */
export async function seal(
  subtle: SubtleCrypto,
  chance: Chance,
  key: CryptoKey,
  text: string,
): Promise<Bytes> {
  const nonce = new Uint8Array(NONCE_BYTES);
  chance(nonce);
  const sealed = await subtle.encrypt(
    { name: 'AES-GCM', iv: nonce },
    key,
    new TextEncoder().encode(text),
  );
  const bytes = new Uint8Array(NONCE_BYTES + sealed.byteLength);
  bytes.set(nonce);
  bytes.set(new Uint8Array(sealed), NONCE_BYTES);
  return bytes;
}

/**
 * Opens what `seal` made.
 * @returns the text; undefined where the key is another one or a byte has been changed
 */
export async function open(
  subtle: SubtleCrypto,
  key: CryptoKey,
  bytes: Bytes,
): Promise<string | undefined> {
  try {
    const text = await subtle.decrypt(
      { name: 'AES-GCM', iv: bytes.subarray(0, NONCE_BYTES) },
      key,
      bytes.subarray(NONCE_BYTES),
    );
    // A byte order mark is a character of the message like any other.
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(text);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'OperationError') return undefined;
    throw error;
  }
}

/**
 * The same bytes with one of them changed.
 * @throws RangeError where there is no byte at that place
 */
export function withByteChanged(bytes: Bytes, at: number): Bytes {
  const byte = bytes[at];
  if (byte === undefined)
    throw new RangeError(`withByteChanged: at is ${at}; expected a place in ${bytes.length} bytes`);
  const changed = bytes.slice();
  changed[at] = byte ^ 1;
  return changed;
}
