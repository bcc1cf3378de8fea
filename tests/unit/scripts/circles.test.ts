import { describe, expect, it } from 'vitest';
import { circlesIn, importsOf, readImports } from '../../../scripts/lint/circles.ts';

describe('circles of imports', () => {
  it('are found, whether of two files, of more, or of one with itself', () => {
    const imports = new Map([
      ['one.ts', ['two.ts', 'three.ts']],
      ['two.ts', ['three.ts']],
      ['three.ts', ['one.ts']],
      ['own.ts', ['own.ts']],
      ['tree.ts', ['one.ts', 'leaf.ts']],
    ]);
    expect(circlesIn(imports)).toEqual(['one.ts → two.ts → three.ts → one.ts', 'own.ts → own.ts']);
  });

  it('are no circles where two ways lead to one file', () => {
    const imports = new Map([
      ['top.ts', ['left.ts', 'right.ts']],
      ['left.ts', ['base.ts']],
      ['right.ts', ['base.ts']],
    ]);
    expect(circlesIn(imports)).toEqual([]);
  });
});

describe('imports of a file', () => {
  it.each([
    ['src/a/x.ts', "import type { A } from './y.ts';", ['src/a/y.ts']],
    ['src/a/x.ts', "import { a, type B } from '../b/y.ts';", ['src/b/y.ts']],
    [
      'src/a/x.ts',
      "export { a } from './y.ts'; export * from './z.ts';",
      ['src/a/y.ts', 'src/a/z.ts'],
    ],
    ['src/a/x.ts', "const face = await import('./y.ts?worker&url');", ['src/a/y.ts']],
    ['src/a/x.ts', "import { max } from 'd3-array';", []],
    [
      'src/a/X.svelte',
      "<!-- from './no.ts' --><script lang=\"ts\">import './y.ts';</script>",
      ['src/a/y.ts'],
    ],
    [
      'src/a/X.astro',
      "---\nimport './y.ts';\n---\n<script>import './z.ts';</script>",
      ['src/a/y.ts', 'src/a/z.ts'],
    ],
  ])('%s: %s', (file, text, imports) => {
    expect(importsOf(file, text)).toEqual(imports);
  });
});

it.each(['src', 'scripts', 'deploy', 'tests'])('%s has none', (folder) => {
  const imports = readImports(folder);
  expect(imports.size).toBeGreaterThan(0);
  expect(circlesIn(imports)).toEqual([]);
});
