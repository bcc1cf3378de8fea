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
    ['src/schemas/a.ts', "import '../evidence/ledger.ts'"],
    ['src/evidence/a.ts', "import '../charts/core/axis.ts'"],
    ['src/charts/core/a.ts', "import '../kinds/ranked-bars/spec.ts'"],
    ['src/charts/core/a.ts', "import '../registry.ts'"],
    ['src/charts/core/a.ts', "import 'astro:content'"],
    ['src/charts/kinds/ranked-bars/model.ts', "import './View.svelte'"],
    ['src/charts/kinds/ranked-bars/model.ts', "import { mount } from 'svelte'"],
    ['src/charts/kinds/ranked-bars/View.svelte', "import { max } from 'd3-array'"],
    ['src/charts/registry.ts', "import '../story/steps.ts'"],
    ['src/charts/export/svg.ts', "import '../../story/steps.ts'"],
    ['src/schemas/a.ts', "import { readFileSync } from 'node:fs'"],
    ['src/story/a.ts', "import { readFileSync } from 'node:fs'"],
    ['src/components/A.astro', "import { getEntry } from 'astro:content'"],
    ['src/components/A.astro', "import Page from '../layouts/Page.astro'"],
    ['src/layouts/A.astro', "import { x } from '../pages/x.ts'"],
    ['src/compare/a.ts', "import '../story/steps.ts'"],
    ['src/search/a.ts', "import '../compare/core/state.ts'"],
    ['src/cite/a.ts', "import '../content/load.ts'"],
    ['src/preview/a.ts', "import '../charts/export/png.ts'"],
    ['src/pages/a.ts', "import { x } from '../../scripts/lib/sizes.ts'"],
  ])('%s refuses %s', async (file, code) => {
    expect(await broken(file, code)).toEqual(IMPORTS);
  });

  it.each([
    ['src/evidence/a.ts', "import '../schemas/ids.ts'"],
    ['src/charts/core/a.ts', "import { max } from 'd3-array'"],
    ['src/charts/kinds/ranked-bars/model.ts', "import '../../core/axis.ts'"],
    ['src/charts/export/svg.ts', "import { readFileSync } from 'node:fs'"],
    ['src/content/a.ts', "import { getEntry } from 'astro:content'"],
    ['src/content/a.ts', "import '../cite/work.ts'"],
    ['src/content.config.ts', "import { defineCollection } from 'astro:content'"],
    ['src/compare/core/a.ts', "import '../../search/core/words.ts'"],
    ['src/pages/charts/a.ts', "import { getChart } from '../../content/charts.ts'"],
    ['src/components/A.astro', "import { steps } from '../story/steps.ts'"],
  ])('%s allows %s', async (file, code) => {
    expect(await broken(file, code)).toEqual([]);
  });

  it.each([
    ['const a = new Date()', 'no-restricted-syntax'],
    ['const a = Date.now()', 'no-restricted-properties'],
    ['const a = Math.random()', 'no-restricted-properties'],
    ['const a = window.innerWidth', 'no-restricted-globals'],
  ])('a pure room refuses %s', async (code, rule) => {
    expect(await broken('src/charts/core/a.ts', code)).toEqual([rule]);
  });
});
