/** The ESLint rule that keeps imports in the direction of the house. */
import { dirname, normalize, relative, sep } from 'node:path';
import type { Rule } from 'eslint';
import { HALL, ROOMS, WINGS, type Wing } from './rooms.ts';

/** Where a file of src/ stands. */
interface Place {
  wing: Wing;
  room: string;
}

/**
 * Finds the wing and room of a file.
 * @param file path from the top of the project, such as "src/ledger/cite/work.ts"
 * @returns undefined for files outside the wings
 */
function placeOf(file: string): Place | undefined {
  const [top, first, ...rest] = file.split('/');
  const wing = WINGS.find((known) => known === first);
  if (top !== 'src' || !wing) return undefined;
  const room = wing === 'pages' || rest.length < 2 ? HALL : (rest[0] ?? HALL);
  return { wing, room };
}

/**
 * Says why a file may not import another.
 * @param from path of the file that imports, from the top of the project
 * @param to path of what it imports
 * @returns undefined where it may
 */
function whyNot(from: string, to: string): string | undefined {
  const here = placeOf(from);
  if (!to.startsWith('src/')) {
    return from.startsWith('src/') ? `src/ imports nothing from ${to.split('/')[0]}/` : undefined;
  }
  const there = placeOf(to);
  if (!here || !there) return undefined;
  if (here.wing !== there.wing) {
    return WINGS.indexOf(there.wing) < WINGS.indexOf(here.wing)
      ? undefined
      : `${here.wing} may not import ${there.wing}`;
  }
  if (here.room === there.room) return undefined;
  return ROOMS[here.wing][here.room]?.includes(there.room)
    ? undefined
    : `${here.wing}/${here.room} may not import ${there.wing}/${there.room}`;
}

/** `house/arrows`: reports imports against the direction of the house. */
export const arrows: Rule.RuleModule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    // A script inside an .astro file is linted under a name of its own, below that file.
    const path = relative(context.cwd, context.filename).split(sep).join('/');
    const file = path.replace(/(\.astro)\/.*$/, '$1');
    function look(node: Rule.Node, source: unknown): void {
      if (typeof source !== 'string' || !source.startsWith('.')) return;
      const why = whyNot(file, normalize(`${dirname(file)}/${source.replace(/\?.*$/, '')}`));
      if (why) context.report({ node, message: `${why}: see ARCHITECTURE.md.` });
    }
    return {
      ImportDeclaration: (node) => look(node, node.source.value),
      ExportNamedDeclaration: (node) => look(node, node.source?.value),
      ExportAllDeclaration: (node) => look(node, node.source.value),
      ImportExpression: (node) =>
        look(node, node.source.type === 'Literal' ? node.source.value : undefined),
    };
  },
};
