/** Tags of the MDX vocabulary: each with its attributes, none misspelt, told with its line. */
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { tagsOf } from '../../../ledger/evidence/mdx.ts';
import type { Prose } from '../book.ts';
import { HTML, VOCABULARY } from '../vocabulary.ts';

/** What the parser of MDX gives, as far as the rules look at it. */
export interface Node {
  type: string;
  name?: string | null | undefined;
  value?: string | undefined;
  children?: Node[] | undefined;
  attributes?: { type: string; name?: string | undefined; value?: unknown }[] | undefined;
  position?: { start: { line: number } } | undefined;
}

const parser = unified().use(remarkParse).use(remarkMdx);

/**
 * The tree of a text in MDX.
 * @throws where it is not MDX; the error carries a line of the body
 */
export function treeOf(body: string): Node {
  return parser.parse(body);
}

/**
 * Faults in the tags of a text: unknown ones, attributes that are unknown, missing, said twice or
 * not words, code, and what does not parse. Lines are those of the file.
 */
export function tagFaults({ file, body, above }: Prose): string[] {
  const at = (line: number) => `${file}, line ${line + above}`;
  let tree: Node;
  try {
    tree = treeOf(body);
  } catch (error) {
    return [`${at(lineOf(error))}: ${messageOf(error)}; expected Markdown with tags that close`];
  }
  const found = nodesIn(tree);
  const faults = found.flatMap((node) => {
    const place = at(node.position?.start.line ?? 1);
    if (node.type === 'mdxjsEsm')
      return [`${place}: "${short(node.value)}" is code; expected words and tags only`];
    if (/^mdx\w*Expression$/.test(node.type))
      return /^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value ?? '')
        ? []
        : [`${place}: "{${short(node.value)}}" is code; expected words and tags only`];
    return isTag(node) ? inTag(node, place) : [];
  });
  // Everything else reads tags by a plain scan: it must see the very same tags.
  const seen = tagsOf(body)
    .filter(({ closing }) => !closing)
    .map(({ name }) => name);
  const parsed = found.filter(isTag).map(({ name }) => name ?? '');
  const first = parsed.findIndex((name, index) => name !== seen[index]);
  if (faults.length === 0 && (first >= 0 || seen.length !== parsed.length))
    faults.push(
      `${file}, tags: "${parsed[first] ?? seen[parsed.length] ?? ''}" is written in a way that cannot be followed; expected <Name attribute="words">`,
    );
  return faults;
}

/** Every node of a tree, parents before their children. */
export function nodesIn(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(nodesIn)];
}

/** Whether a node is a tag. */
export function isTag(node: Node): boolean {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function inTag({ name, attributes = [] }: Node, place: string): string[] {
  if (HTML.includes(name ?? '')) return [];
  const tag = VOCABULARY[name ?? ''];
  if (!tag)
    return [
      `${place}: <${name ?? ''}> is not known; expected one of ${Object.keys(VOCABULARY).join(', ')}`,
    ];
  const known = [...tag.needs, ...tag.may];
  const given = attributes.map((attribute) => attribute.name ?? '{…}');
  const expected = known.length > 0 ? `only ${known.join(', ')}` : 'none';
  return [
    ...given
      .filter((attribute) => !known.includes(attribute))
      .map(
        (attribute) => `${place}: <${name ?? ''} ${attribute}> is not known; expected ${expected}`,
      ),
    ...given
      .filter((attribute, index) => given.indexOf(attribute) < index)
      .map((attribute) => `${place}: <${name ?? ''} ${attribute}> stands twice; expected it once`),
    ...tag.needs
      .filter((attribute) => !given.includes(attribute))
      .map(
        (attribute) => `${place}: <${name ?? ''}> has no ${attribute}; expected ${attribute}="…"`,
      ),
    ...attributes
      .filter(({ value }) => typeof value !== 'string' || value.trim() === '')
      .map(
        (attribute) =>
          `${place}: <${name ?? ''} ${attribute.name ?? ''}> holds no words; expected ${attribute.name ?? ''}="…"`,
      ),
  ];
}

function lineOf(error: unknown): number {
  const found: unknown =
    typeof error === 'object' && error !== null && 'line' in error ? error.line : 1;
  return typeof found === 'number' ? found : 1;
}

function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/\s+/g, ' ').slice(0, 160);
}

function short(value = ''): string {
  return value.trim().slice(0, 40);
}
