/** XML as lines: elements with attributes in the order given, indented by depth. */

/** An element, with a text or with elements inside. */
export interface Xml {
  name: string;
  attributes?: Readonly<Record<string, string>>;
  inside?: string | readonly Xml[];
}

/** An element. */
export function xml(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  inside: string | readonly Xml[] = [],
): Xml {
  return { name, attributes, inside };
}

/** Text for XML and HTML, in an element or in quotation marks. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A whole file in UTF-8. */
export function toXml(root: Xml): string {
  return ['<?xml version="1.0" encoding="UTF-8"?>', ...toLines(root, ''), ''].join('\n');
}

/** An element, a line each for its tags and texts. */
export function toLines({ name, attributes = {}, inside = [] }: Xml, indent: string): string[] {
  const start = [
    name,
    ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`),
  ];
  const tag = `${indent}<${start.join(' ')}`;
  if (typeof inside === 'string') return [`${tag}>${escaped(inside)}</${name}>`];
  if (inside.length === 0) return [`${tag}/>`];
  return [
    `${tag}>`,
    ...inside.flatMap((part) => toLines(part, `${indent}  `)),
    `${indent}</${name}>`,
  ];
}
