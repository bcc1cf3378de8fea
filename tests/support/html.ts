/** Reading built pages the way a reader does: as blocks of text, without what is marked as foreign. */
import { readdirSync, readFileSync } from 'node:fs';
import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';

export type Element = Tree.Element;

/** A built page. */
export interface Page {
  /** Path in dist/, such as `charts/index.html`. */
  file: string;
  root: Tree.Document;
}

let pages: Page[] | undefined;

/** All built pages, by path; read once by all that look at them, so none may change them. */
export function builtPages(): readonly Page[] {
  pages ??= builtFiles()
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, root: parse(readFileSync(`dist/${file}`, 'utf8')) }));
  return pages;
}

/** All files of dist/, by path, with `/` between folders. */
export function builtFiles(): string[] {
  return readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').replace(/^dist\//, ''),
    )
    .sort();
}

/** Value of an attribute; undefined where the element does not have it. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** Whether an element has an attribute, with or without a value. */
export function has(element: Element, name: string): boolean {
  return attribute(element, name) !== undefined;
}

/** Every element below a node for which `want` holds, in order; what is found is searched too. */
export function elementsIn(node: Tree.Node, want: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  walk(node, (element) => {
    if (want(element)) found.push(element);
  });
  return found;
}

/** An element and those around it, from the inside out. */
export function around(element: Element): Element[] {
  const parent = element.parentNode;
  return parent && 'attrs' in parent ? [element, ...around(parent)] : [element];
}

function walk(node: Tree.Node, visit: (element: Element) => void): void {
  if ('attrs' in node) visit(node);
  if ('content' in node) walk(node.content, visit);
  if ('childNodes' in node) for (const child of node.childNodes) walk(child, visit);
}
