import { z } from 'zod';

/** `content/fingerprints/<id>.json`: made by `npm run fingerprint`, never by hand; it holds no text. */
export const fingerprintSchema = z.strictObject({
  /** How many words the document has. */
  words: z.int().min(1),
  /** Word 5-grams: first two hex digits of their 20-bit hashes (after an x) → the other three, sorted. */
  grams: z.record(
    z.string().regex(/^x[0-9a-f]{2}$/, { error: 'expected x and two hex digits' }),
    z
      .string()
      .regex(/^[0-9a-f]{3}( [0-9a-f]{3})*$/, { error: 'expected groups of three hex digits' }),
  ),
  /** 40-bit hashes of quoted phrases under five words that stand in the document, sorted. */
  phrases: z.array(z.string().regex(/^[0-9a-f]{10}$/, { error: 'expected ten hex digits' })),
});
export type StoredFingerprint = z.infer<typeof fingerprintSchema>;
