import { fingerprintSchema, type StoredFingerprint } from '../schemas/fingerprint.ts';
import type { Fingerprint } from './fingerprint.ts';
import { parseYaml } from './parse.ts';

/**
 * A fingerprint as it is kept in a file: one line per group of hashes with the same first two
 * digits, so that a change of the document touches few lines.
 */
export function storeFingerprint({ words, grams, phrases }: Fingerprint): string {
  const groups = new Map<string, string[]>();
  const sorted = [...grams].map((hash) => hash.toString(16).padStart(5, '0')).sort();
  for (const hash of sorted) {
    // A letter before the digits: keys that look like numbers would be moved to the front.
    const key = `x${hash.slice(0, 2)}`;
    groups.set(key, [...(groups.get(key) ?? []), hash.slice(2)]);
  }
  const stored: StoredFingerprint = {
    words,
    grams: Object.fromEntries([...groups].map(([key, rest]) => [key, rest.join(' ')])),
    phrases: [...phrases].sort(),
  };
  return `${JSON.stringify(stored, null, 2)}\n`;
}

/**
 * Reads a fingerprint.
 *
 * @param json text of `content/fingerprints/<id>.json`
 * @param file its name, for errors
 * @throws ContentError as `parseYaml` does (JSON is YAML)
 */
export function loadFingerprint(json: string, file: string): Fingerprint {
  const { words, grams, phrases } = parseYaml(fingerprintSchema, json, file);
  const hashes = Object.entries(grams).flatMap(([key, rest]) =>
    rest.split(' ').map((tail) => Number.parseInt(key.slice(1) + tail, 16)),
  );
  return { words, grams: new Set(hashes), phrases: new Set(phrases) };
}
