/** A page to compare with: the same words, nothing else. What it costs, no page can save. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { elements } from '../lib/references.ts';

const BLOCKS = ['h1', 'h2', 'h3', 'p', 'li', 'td', 'th', 'figcaption'];

/** The text of a page's blocks as a page without styles of its own, scripts or pictures. */
export function controlPage(html: string): string {
  const blocks = [...elements(parse(html))]
    .filter((element) => BLOCKS.includes(element.tagName))
    .map((element) => textOf(element).replaceAll(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
  const body = blocks.map((text) => `<p>${escape(text)}</p>`).join('\n');
  return `<!doctype html><html lang="en"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<title>Control</title><body>${body}</body></html>`;
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
