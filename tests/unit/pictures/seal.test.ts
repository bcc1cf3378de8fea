import { describe, expect, test } from 'vitest';
import { readImports } from '../../../scripts/lint/circles.ts';
import { sealLine } from '../../../src/pictures/seal/seal.ts';
import { opened } from '../../support/message-path.ts';

describe('a line sealed at build time', () => {
  test('opens to the line, and is the same every time', () => {
    for (const line of ['The soup is in the pot.', '£9, for the soup.', 'é🍲']) {
      expect(opened(sealLine(line))).toBe(line);
      expect(sealLine(line)).toBe(sealLine(line));
    }
  });

  test('is 28 bytes longer: a nonce before it, a tag behind it', () => {
    expect(Buffer.from(sealLine('abc'), 'base64')).toHaveLength(31);
  });

  test('the cipher of the build reaches no script of a page', () => {
    const imports = readImports('src');
    const seen = new Set<string>();
    const open = [...imports.keys()].filter((file) => file.startsWith('src/reader/'));
    for (let file = open.pop(); file !== undefined; file = open.pop()) {
      if (seen.has(file)) continue;
      seen.add(file);
      open.push(...(imports.get(file) ?? []));
    }
    expect(seen).toContain('src/pictures/core/fit.ts');
    expect([...seen].filter((file) => file.startsWith('src/pictures/seal/'))).toEqual([]);
  });
});
