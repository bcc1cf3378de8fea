/** Turns the house into ESLint settings: arrows between wings and rooms, and what is pure. */
import type { Linter } from 'eslint';
import { arrows } from './arrows.ts';
import { BUILD_FILES, CONTENT_FILES, NODE_FILES, PURE_FILES } from './rooms.ts';

/** One entry of `no-restricted-imports`. */
interface Pattern {
  regex: string;
  message: string;
}

const NODE = { regex: '^node:', message: 'Node modules belong to what runs at build time only.' };
const CONTENT = {
  regex: '^astro:content$',
  message: 'Read content through src/site/content; only content, pages and layouts import this.',
};
const FRAMEWORKS = {
  regex: String.raw`^(svelte|astro)([:/]|$)|^@astrojs/|\.(svelte|astro|css)(\?|$)`,
  message: 'A pure room knows no Svelte, no Astro and no styles.',
};
const D3 = { regex: '^d3', message: 'A view draws ready numbers: compute in model.ts.' };

/** Functions of a module are declarations; arrows are for closures, where they keep types narrow. */
export const NO_TOP_LEVEL_ARROWS = {
  selector:
    ':matches(Program, ExportNamedDeclaration) > VariableDeclaration > VariableDeclarator > ArrowFunctionExpression',
  message: 'Write a function declaration.',
};

/** What reaches for a browser, a clock or chance. */
const UNSTEADY: Linter.RulesRecord = {
  'no-restricted-globals': [
    'error',
    ...['window', 'document', 'navigator', 'location', 'localStorage', 'performance', 'fetch'],
    ...['requestAnimationFrame', 'setTimeout', 'setInterval', 'process', 'crypto'],
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Math', property: 'random', message: 'Two builds must be the same.' },
    { object: 'Date', property: 'now', message: 'Two builds must be the same.' },
  ],
  'no-restricted-syntax': [
    'error',
    NO_TOP_LEVEL_ARROWS,
    {
      selector: "NewExpression[callee.name='Date'][arguments.length=0]",
      message: 'Two builds must be the same: pass the day in.',
    },
  ],
};

function restrict(...patterns: Pattern[]): Linter.RulesRecord {
  return { 'no-restricted-imports': ['error', { patterns }] };
}

/** ESLint settings, most general first: a later entry replaces an earlier one for its files. */
export const boundaries: Linter.Config[] = [
  {
    files: ['src/**/*.{ts,svelte,astro}'],
    plugins: { house: { rules: { arrows } } },
    rules: { 'house/arrows': 'error', ...restrict(NODE, CONTENT) },
  },
  { files: NODE_FILES, rules: restrict(CONTENT) },
  { files: CONTENT_FILES, rules: restrict(NODE) },
  { files: BUILD_FILES, rules: restrict() },
  { files: PURE_FILES, rules: { ...restrict(NODE, CONTENT, FRAMEWORKS), ...UNSTEADY } },
  { files: ['src/pictures/kinds/**/View.svelte'], rules: restrict(NODE, CONTENT, D3) },
];
