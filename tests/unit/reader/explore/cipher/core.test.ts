import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agree,
  type Bytes,
  makePair,
  NONCE_BYTES,
  open,
  seal,
  TAG_BYTES,
  withByteChanged,
} from '../../../../../src/reader/explore/cipher/core.ts';

const { subtle } = crypto;

function chance(bytes: Bytes): void {
  crypto.getRandomValues(bytes);
}

const [one, other, third] = await Promise.all([
  makePair(subtle),
  makePair(subtle),
  makePair(subtle),
]);
const key = await agree(subtle, one.privateKey, other.publicKey);
const sameKey = await agree(subtle, other.privateKey, one.publicKey);
const thirdKey = await agree(subtle, third.privateKey, one.publicKey);

/** Texts that people paste: any characters, among them NUL, right-to-left marks, byte order marks. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '\0', '\uFEFFx', 'مرحبا \u202Eabc', '👩‍👩‍👧', 'x'.repeat(2000)),
);

function holds(bytes: Uint8Array, part: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from(part));
}

describe('sealing and opening', () => {
  it('gives back any text, and only its sealed size shows', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (message) => {
        const sealed = await seal(subtle, chance, key, message);
        const plain = new TextEncoder().encode(message);
        expect(sealed).toHaveLength(plain.length + NONCE_BYTES + TAG_BYTES);
        expect(await open(subtle, sameKey, sealed)).toBe(message);
      }),
    );
  });

  it('never leaves the text to be read in what it seals', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 8 }), async (message) => {
        const sealed = await seal(subtle, chance, key, message);
        expect(holds(sealed, new TextEncoder().encode(message))).toBe(false);
      }),
    );
  });

  it('seals the same text in other bytes each time', async () => {
    const twice = await Promise.all([1, 2].map(() => seal(subtle, chance, key, 'again')));
    expect(twice[0]).not.toEqual(twice[1]);
  });

  it('does not open with the key of somebody else', async () => {
    const sealed = await seal(subtle, chance, key, 'for two');
    expect(await open(subtle, thirdKey, sealed)).toBeUndefined();
  });

  it('keeps the private key from being taken out', async () => {
    await expect(subtle.exportKey('jwk', one.privateKey)).rejects.toThrow(/extractable/);
  });

  it('passes on a fault that is none of the message', async () => {
    const sealed = await seal(subtle, chance, key, 'x');
    await expect(open(subtle, one.publicKey, sealed)).rejects.toThrow();
  });
});

describe('a changed byte', () => {
  it.each(['', 'Shall we meet at seven?', '👋'])(
    'is found at every place of %j',
    async (message) => {
      const sealed = await seal(subtle, chance, key, message);
      for (let at = 0; at < sealed.length; at += 1) {
        const changed = withByteChanged(sealed, at);
        expect(await open(subtle, key, changed), `byte ${at}`).toBeUndefined();
      }
      expect(await open(subtle, key, sealed)).toBe(message);
    },
  );

  it('is found whatever it is changed to', async () => {
    const sealed = await seal(subtle, chance, key, 'Shall we meet at seven?');
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: sealed.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const changed = sealed.slice();
          changed[at] = (sealed[at] ?? 0) ^ by;
          expect(await open(subtle, key, changed)).toBeUndefined();
        },
      ),
    );
  });

  it('is the only one, and the bytes handed in stay as they were', () => {
    const bytes = new Uint8Array([1, 2, 3]);
    expect([...withByteChanged(bytes, 1)]).toEqual([1, 3, 3]);
    expect([...bytes]).toEqual([1, 2, 3]);
  });

  it.each([-1, 3, 0.5, Number.NaN])('cannot be at place %d of three', (at) => {
    expect(() => withByteChanged(new Uint8Array(3), at)).toThrow(/expected a place in 3 bytes/);
  });
});
