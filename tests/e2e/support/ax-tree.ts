/**
 * What Chromium hands to a screen reader: its own accessibility tree. A screen reader simulated in script, such as
 * @guidepup/virtual-screen-reader, works out names and roles anew from elements; this tree knows what style sheets
 * hide and write, and has the names that the browser itself gives.
 */
import type { Page } from '@playwright/test';

/** A thing that is told, with what is told inside it. Nothing that the browser ignores is in a tree of these. */
export interface AxNode {
  /** As Chromium calls it, such as "heading", "StaticText" or "DisclosureTriangle". */
  role: string;
  /** Its name; for a text its words, with white space as it stands. */
  name: string;
  /** What is told after the name, from `aria-describedby` and the like. */
  description: string;
  /** What a control holds, such as the words in a field. */
  value: string;
  /** Its states and measures, such as `level: "2"` or `expanded: "false"`. */
  states: Readonly<Record<string, string>>;
  children: readonly AxNode[];
}

/** The tree of a page as it stands now. */
export async function axTree(page: Page): Promise<AxNode> {
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  type Raw = (typeof nodes)[number];
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const text = (value: Raw['name']): string => String(value?.value ?? '');
  const inside = ({ childIds = [] }: Raw): AxNode[] =>
    childIds.flatMap((id) => {
      const node = byId.get(id);
      if (!node) return [];
      return node.ignored ? inside(node) : [read(node)];
    });
  const read = (node: Raw): AxNode => ({
    role: text(node.role),
    name: text(node.name),
    description: text(node.description),
    value: text(node.value),
    states: Object.fromEntries(
      (node.properties ?? []).map(({ name, value }) => [name, text(value)]),
    ),
    children: inside(node),
  });
  const [root] = nodes;
  if (!root) throw new Error(`${page.url()}: Chromium has no accessibility tree`);
  return read(root);
}

/** All things of a role in a tree, in order, those inside others too. */
export function allOf(role: string, node: AxNode): AxNode[] {
  return [
    ...(node.role === role ? [node] : []),
    ...node.children.flatMap((child) => allOf(role, child)),
  ];
}

/** The first thing of a role in a tree. Throws where there is none. */
export function firstOf(role: string, node: AxNode): AxNode {
  const [first] = allOf(role, node);
  if (!first) throw new Error(`nothing is told as "${role}"`);
  return first;
}
