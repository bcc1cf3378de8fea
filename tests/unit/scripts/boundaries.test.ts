import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import ts from 'typescript-eslint';
import { boundaries } from '../../../scripts/lint/boundaries.ts';

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

const IMPORTS = ['no-restricted-imports'];

describe('who may import whom', () => {
  it.each([
    ['src/ledger/schemas/a.ts', "import '../evidence/ledger.ts'"],
    ['src/ledger/evidence/a.ts', "import '../charts/core/axis.ts'"],
    ['src/pictures/core/a.ts', "import '../kinds/ranked-bars/spec.ts'"],
    ['src/pictures/core/a.ts', "import '../registry.ts'"],
    ['src/pictures/core/a.ts', "import 'astro:content'"],
    ['src/pictures/kinds/ranked-bars/model.ts', "import './View.svelte'"],
    ['src/pictures/kinds/ranked-bars/model.ts', "import { mount } from 'svelte'"],
    ['src/pictures/kinds/ranked-bars/View.svelte', "import { max } from 'd3-array'"],
    ['src/pictures/registry.ts', "import '../story/steps.ts'"],
    ['src/pictures/export/svg.ts', "import '../../story/steps.ts'"],
    ['src/ledger/schemas/a.ts', "import { readFileSync } from 'node:fs'"],
    ['src/reader/story/a.ts', "import { readFileSync } from 'node:fs'"],
    ['src/site/components/A.astro', "import { getEntry } from 'astro:content'"],
    ['src/site/components/A.astro', "import Page from '../layouts/Page.astro'"],
    ['src/site/layouts/A.astro', "import { x } from '../pages/x.ts'"],
    ['src/reader/compare/a.ts', "import '../story/steps.ts'"],
    ['src/reader/search/a.ts', "import '../compare/core/state.ts'"],
    ['src/ledger/cite/a.ts', "import '../content/load.ts'"],
    ['src/pictures/preview/a.ts', "import '../charts/export/png.ts'"],
    ['src/pages/a.ts', "import { x } from '../../scripts/lib/sizes.ts'"],
  ])('%s refuses %s', async (file, code) => {
    expect(await broken(file, code)).toEqual(IMPORTS);
  });

  it.each([
    ['src/ledger/evidence/a.ts', "import '../schemas/ids.ts'"],
    ['src/pictures/core/a.ts', "import { max } from 'd3-array'"],
    ['src/pictures/kinds/ranked-bars/model.ts', "import '../../core/axis.ts'"],
    ['src/pictures/export/svg.ts', "import { readFileSync } from 'node:fs'"],
    ['src/site/content/a.ts', "import { getEntry } from 'astro:content'"],
    ['src/site/content/a.ts', "import '../cite/work.ts'"],
    ['src/content.config.ts', "import { defineCollection } from 'astro:content'"],
    ['src/reader/compare/core/a.ts', "import '../../search/core/words.ts'"],
    ['src/pages/charts/a.ts', "import { getChart } from '../../content/charts.ts'"],
    ['src/site/components/A.astro', "import { steps } from '../story/steps.ts'"],
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
