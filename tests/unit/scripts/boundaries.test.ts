import { readdirSync } from 'node:fs';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import ts from 'typescript-eslint';
import { boundaries } from '../../../scripts/lint/boundaries.ts';
import { HALL, ROOMS, WINGS } from '../../../scripts/lint/rooms.ts';

// The boundaries alone, without typed rules, so that files need not exist.
const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [
    { files: ['**/*.{ts,astro,svelte}'], languageOptions: { parser: ts.parser } },
    ...boundaries,
  ],
});

/** Rules that a line of code in a file breaks. */
async function broken(filePath: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return [...new Set((result?.messages ?? []).map((message) => message.ruleId))];
}

const ARROWS = ['house/arrows'];
const IMPORTS = ['no-restricted-imports'];

describe('who may import whom', () => {
  it.each([
    ['src/ledger/schemas/a.ts', "import '../evidence/ledger.ts'"],
    ['src/ledger/evidence/a.ts', "import '../../pictures/core/axis.ts'"],
    ['src/ledger/cite/a.ts', "export { a } from '../../site/content/load.ts'"],
    ['src/pictures/core/a.ts', "import '../kinds/ranked-bars/spec.ts'"],
    ['src/pictures/core/a.ts', "import '../registry.ts'"],
    ['src/pictures/registry.ts', "import '../reader/story/steps.ts'"],
    ['src/pictures/export/svg.ts', "await import('../../reader/story/steps.ts')"],
    ['src/pictures/preview/a.ts', "import '../export/png.ts'"],
    ['src/reader/story/a.ts', "import '../../site/styles/scene.css'"],
    ['src/reader/compare/a.ts', "import '../story/steps.ts'"],
    ['src/reader/search/a.ts', "import '../compare/core/state.ts'"],
    ['src/reader/explore/cipher/a.ts', "import '../../story/move.ts?worker&url'"],
    ['src/site/components/A.astro', "import Page from '../layouts/Page.astro'"],
    ['src/site/layouts/A.astro', "export * from '../../pages/x.ts'"],
    ['src/pages/a.ts', "import { x } from '../../scripts/lib/sizes.ts'"],
  ])('%s refuses %s', async (file, code) => {
    expect(await broken(file, code)).toEqual(ARROWS);
  });

  it.each([
    ['src/pictures/core/a.ts', "import 'astro:content'"],
    ['src/pictures/kinds/ranked-bars/model.ts', "import './View.svelte'"],
    ['src/pictures/kinds/ranked-bars/model.ts', "import { mount } from 'svelte'"],
    ['src/pictures/kinds/ranked-bars/View.svelte', "import { max } from 'd3-array'"],
    ['src/ledger/schemas/a.ts', "import { readFileSync } from 'node:fs'"],
    ['src/reader/story/a.ts', "import { readFileSync } from 'node:fs'"],
    ['src/site/components/A.astro', "import { getEntry } from 'astro:content'"],
    ['src/site/layouts/A.astro', "import { readFileSync } from 'node:fs'"],
    ['src/pictures/export/a.ts', "import { getEntry } from 'astro:content'"],
  ])('%s has no use for %s', async (file, code) => {
    expect(await broken(file, code)).toEqual(IMPORTS);
  });

  it.each([
    ['src/ledger/evidence/a.ts', "import '../schemas/ids.ts'"],
    ['src/pictures/core/a.ts', "import { max } from 'd3-array'"],
    ['src/pictures/kinds/ranked-bars/model.ts', "import '../../core/axis.ts'"],
    ['src/pictures/kinds/ranked-bars/model.ts', "import '../../../ledger/schemas/ids.ts'"],
    ['src/pictures/export/svg.ts', "import { readFileSync } from 'node:fs'"],
    ['src/site/content/a.ts', "import { getEntry } from 'astro:content'"],
    ['src/site/content/a.ts', "import '../../ledger/cite/work.ts'"],
    ['src/content.config.ts', "import { defineCollection } from 'astro:content'"],
    ['src/reader/compare/core/a.ts', "import '../../search/core/words.ts'"],
    ['src/pages/charts/a.ts', "import { getChart } from '../../site/content/charts.ts'"],
    ['src/site/components/A.astro', "import { steps } from '../../reader/story/steps.ts'"],
    ['tests/unit/a.test.ts', "import '../../scripts/lib/sizes.ts'"],
  ])('%s allows %s', async (file, code) => {
    expect(await broken(file, code)).toEqual([]);
  });

  it.each([
    ['const a = new Date()', 'no-restricted-syntax'],
    ['const a = Date.now()', 'no-restricted-properties'],
    ['const a = Math.random()', 'no-restricted-properties'],
    ['const a = window.innerWidth', 'no-restricted-globals'],
  ])('a pure room refuses %s', async (code, rule) => {
    expect(await broken('src/pictures/core/a.ts', code)).toEqual([rule]);
  });
});

describe('the house as it stands', () => {
  function foldersOf(path: string): string[] {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort();
  }

  it('has the wings of the table and no other folder', () => {
    expect(foldersOf('src')).toEqual([...WINGS].sort());
  });

  it.each(WINGS.filter((wing) => wing !== 'pages'))('%s has the rooms of the table', (wing) => {
    const rooms = Object.keys(ROOMS[wing]).filter((room) => room !== HALL);
    expect(foldersOf(`src/${wing}`)).toEqual(rooms.sort());
  });
});
