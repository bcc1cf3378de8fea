/**
 * What is heard, as lines that can be read: the tree of a page in the order of a screen reader that reads on and on.
 * A line is a paragraph, a heading, a picture or the beginning of something that has parts; what can be followed or
 * pressed within a sentence stands there in brackets. Words that only name a control are told with it, once.
 */
import type { AxNode } from './ax-tree.ts';
import { controlWords } from './heard-controls.ts';
import { tableLines } from './heard-tables.ts';

/** Ends a line. */
const END = '\n';

/** What parts of a page are called; of all others only their words are heard. */
const PARTS: Readonly<Record<string, string>> = {
  banner: 'banner',
  complementary: 'complementary',
  contentinfo: 'foot of the page',
  dialog: 'dialog',
  figure: 'figure',
  form: 'form',
  grid: 'grid',
  group: 'group',
  main: 'main part',
  navigation: 'navigation',
  note: 'note',
  region: 'region',
};

/** Those that are heard only where they have a name. */
const NAMED = new Set(['form', 'group', 'region']);

/** Roles whose words go on in the line that they stand in. */
const WITHIN = new Set(['code', 'emphasis', 'mark', 'strong', 'time', 'Abbr', 'superscript']);

/** Words that are the name of a control or of a group, and heard as that. */
const NAMING = new Set(['LabelText', 'Legend']);

/** Lines of what is told of a thing and of all inside it. */
export function heard(node: AxNode): string[] {
  return flow(node)
    .split(END)
    .map((line) => line.replaceAll('\u2060', '').replace(/\s+/g, ' ').trim())
    .map((line) => line.replace(/^\[([^[\]]*)\]$/, '$1'))
    .filter((line) => line !== '');
}

/** Its words, with an end where a line ends. */
function flow(node: AxNode): string {
  const { role, name } = node;
  const control = controlWords(node);
  if (control !== undefined) return ` [${control}]`;
  switch (role) {
    case 'StaticText':
    case 'ListMarker':
      return name;
    case 'LineBreak':
      return END;
    case 'image':
      return line(`image: ${name}`);
    case 'heading':
      return line(`heading ${node.states.level ?? ''}: ${oneLine(inside(node)) || name}`);
    case 'table':
      return tableLines(node, (cell) => oneLine(inside(cell)))
        .map(line)
        .join('');
    case 'list':
      return line(listWords(node)) + inside(node) + END;
    default:
      return WITHIN.has(role) ? inside(node) : line(partWords(node)) + inside(node) + END;
  }
}

/** All that is told inside, in order. Two words that meet without a space between them stood in two places. */
function inside({ role, children }: AxNode): string {
  const told = NAMING.has(role)
    ? children.filter((child) => child.role !== 'StaticText')
    : children;
  return told
    .map(flow)
    .reduce(
      (before, next) => before + (WORD_END.test(before) && WORD.test(next) ? END : '') + next,
      '',
    );
}

const WORD_END = /[\p{L}\p{N}:.\]]$/u;
const WORD = /^[\p{L}\p{N}]/u;

function line(words: string): string {
  return END + words + END;
}

function oneLine(words: string): string {
  return words.replaceAll(END, ' ').trim();
}

/** "region: The table of 2019", or "slide: …" where a page names the part itself. */
function partWords({ role, name, states }: AxNode): string {
  const part = PARTS[role];
  if (part === undefined || (name === '' && NAMED.has(role))) return '';
  const said = states.roledescription ?? part;
  return `${said}${name === '' ? '' : `: ${name}`}`;
}

/** "list, 5 items". */
function listWords({ name, children }: AxNode): string {
  const items = children.filter(({ role }) => role === 'listitem').length;
  return `list, ${items} ${items === 1 ? 'item' : 'items'}${name === '' ? '' : `: ${name}`}`;
}
