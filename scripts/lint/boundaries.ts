/** Turns the rooms into ESLint settings: `no-restricted-imports` for each folder of src/. */
import type { Linter } from 'eslint';
import { CONTENT_ROOMS, filesOf, importOf, MAY_IMPORT, NODE_ROOMS, PURE_FILES } from './rooms.ts';

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
const REPO = {
  regex: String.raw`^(\.\./)+(scripts|tests|deploy)/`,
  message: 'The site imports nothing from scripts, tests or deploy.',
};

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

function restrict(patterns: Pattern[]): Linter.RulesRecord {
  return { 'no-restricted-imports': ['error', { patterns }] };
}

function patternsFor(room: string): Pattern[] {
  const allowed = [room, ...(MAY_IMPORT[room] ?? [])];
  const rooms = Object.keys(MAY_IMPORT)
    .filter((other) => !allowed.includes(other))
    .map((other) => ({
      regex: importOf(other),
      message: `${room} may not import ${other}: see ARCHITECTURE.md.`,
    }));
  return [
    REPO,
    ...rooms,
    ...(NODE_ROOMS.includes(room) ? [] : [NODE]),
    ...(CONTENT_ROOMS.includes(room) ? [] : [CONTENT]),
  ];
}

/** The pure files of one room, if it has any. */
function pureFilesOf(room: string): string[] {
  const start = room === 'charts/registry' ? 'src/pictures/registry' : `src/${room}/`;
  return PURE_FILES.filter((glob) => glob.startsWith(start));
}

/** ESLint settings, most general first: a later entry replaces an earlier one for its files. */
export const boundaries: Linter.Config[] = [
  {
    files: ['src/**/*.{ts,svelte,astro}'],
    ignores: ['src/content.config.ts'],
    rules: restrict([REPO, NODE, CONTENT]),
  },
  ...Object.keys(MAY_IMPORT).flatMap((room) => {
    const patterns = patternsFor(room);
    const pure = pureFilesOf(room);
    return [
      { files: filesOf(room), rules: restrict(patterns) },
      ...(pure.length
        ? [{ files: pure, rules: { ...restrict([...patterns, FRAMEWORKS]), ...UNSTEADY } }]
        : []),
    ];
  }),
  {
    files: ['src/pictures/kinds/**/View.svelte'],
    rules: restrict([...patternsFor('charts/kinds'), D3]),
  },
];
