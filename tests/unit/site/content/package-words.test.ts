import { expect, test } from 'vitest';
import { packageWords } from '../../../../src/site/content/package-words.ts';

test('a package says whether sheets are in it, and its size', () => {
  expect(packageWords('none', 3_600)).toBe('with links to the chart and to slides (4 kB)');
  expect(packageWords('links', 8_100)).toMatch(/^with links to .*sheets \(9 kB\)$/);
  expect(packageWords('inside', 1_240_000)).toMatch(/^with its sheets as PDFs .*\(1\.2 MB\)$/);
});
