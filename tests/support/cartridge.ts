/**
 * What a cartridge of ours must be, in our words: the part of Common Cartridge 1.3 that we use. The order of elements
 * and their attributes are those of its content packaging profile; numbers of rules are those of the standard.
 */
import { type DefaultTreeAdapterTypes as Tree, parseFragment } from 'parse5';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** Elements inside each element, in order, and how many: `?` none or one, `*` any number, `+` one or more. */
const INSIDE: Readonly<Record<string, string>> = {
  manifest: 'metadata organizations resources',
  metadata: 'schema schemaversion lom:lom',
  'lom:lom': 'lom:general lom:rights',
  'lom:general': 'lom:title lom:language lom:description',
  'lom:rights': 'lom:copyrightAndOtherRestrictions lom:description',
  'lom:title': 'lom:string',
  'lom:description': 'lom:string',
  'lom:copyrightAndOtherRestrictions': 'lom:value',
  organizations: 'organization?',
  organization: 'title? item',
  resources: 'resource*',
  resource: 'file*',
  webLink: 'title url',
};
const ATTRIBUTES: Readonly<Record<string, string>> = {
  manifest: 'identifier',
  organization: 'identifier structure',
  item: 'identifier identifierref?',
  resource: 'identifier type href? intendeduse?',
  file: 'href',
  url: 'href target?',
  'lom:string': 'language?',
};
const TYPES = ['webcontent', 'imswl_xmlv1p3'];

/** An element as XML has it. */
interface Node {
  name: string;
  attributes: Readonly<Record<string, string>>;
  inside: Node[];
  text: string;
}

/** Faults of the files of a cartridge, a line each. */
export function cartridgeFaults(files: Files): string[] {
  const manifest = read(files['imsmanifest.xml']);
  const all = flat(manifest);
  const ids = all.flatMap(({ attributes: { identifier } }) => identifier ?? []);
  const items = all.filter(({ name }) => name === 'item');
  const resources = all.filter(({ name }) => name === 'resource');
  const listed = all
    .filter(({ name }) => name === 'file')
    .map((file) => file.attributes.href ?? '');
  return [
    ...all.flatMap(shape),
    ...ids.filter((id, at) => ids.indexOf(id) !== at || !/^[A-Za-z_][\w.-]*$/.test(id)),
    ...rootItem(all),
    ...items
      .map(({ attributes }) => attributes.identifierref)
      .filter(
        (ref) => ref !== undefined && !resources.some((one) => one.attributes.identifier === ref),
      )
      .map((ref) => `no resource ${ref ?? ''}`),
    ...resources.flatMap(resourceFaults),
    ...Object.keys(files)
      .filter((path) => path !== 'imsmanifest.xml' && !listed.includes(path))
      .map((path) => `${path} is not listed`),
    ...listed.filter((path) => !(path in files)).map((path) => `${path} is not there`),
    ...Object.entries(files)
      .filter(([path]) => path.startsWith('links/'))
      .flatMap(([, text]) => flat(read(text)).flatMap(shape)),
  ];
}

function shape({ name, attributes, inside }: Node): string[] {
  const order = name === 'item' ? itemOrder(inside) : (INSIDE[name] ?? '');
  const found = inside.map((node) => `${node.name} `).join('');
  const pattern = order.split(' ').filter(Boolean).map(asPattern).join('');
  const known = (ATTRIBUTES[name] ?? '').split(' ').filter(Boolean);
  const has = Object.keys(attributes).filter((key) => !/^xmlns|^xsi:/.test(key));
  return [
    ...(new RegExp(`^${pattern}$`).test(found) ? [] : [`<${name}>: ${found}; expected ${order}`]),
    ...has
      .filter((key) => !known.some((one) => one.replace('?', '') === key))
      .map((key) => `<${name} ${key}>`),
    ...known
      .filter((key) => !key.endsWith('?') && !has.includes(key))
      .map((key) => `<${name}> without ${key}`),
  ];
}

/** The outermost item has no title (8b: what leads to a resource holds no other items). */
function itemOrder(inside: readonly Node[]): string {
  return inside[0]?.name === 'title' ? 'title item*' : 'item*';
}

function asPattern(part: string): string {
  const [, name = '', many = ''] = /^(.+?)([?*+]?)$/.exec(part) ?? [];
  return `(${name} )${many}`;
}

function rootItem(all: readonly Node[]): string[] {
  const organization = all.find(({ name }) => name === 'organization');
  const root = organization?.inside.find(({ name }) => name === 'item');
  const below = root?.inside ?? [];
  return [
    ...(organization?.attributes.structure === 'rooted-hierarchy' ? [] : ['structure']),
    ...(below.every(({ name }) => name === 'item') ? [] : ['the outermost item has a title']),
    ...below
      .flatMap(flat)
      .filter(({ name, inside }) => name === 'item' && inside[0]?.name !== 'title')
      .map(({ attributes }) => `item ${attributes.identifier ?? ''} has no title`),
    ...all
      .filter(
        ({ name, attributes, inside }) =>
          name === 'item' && attributes.identifierref !== undefined && inside.length > 1,
      )
      .map(() => '8b: an item that leads to a resource holds others'),
  ];
}

function resourceFaults({ attributes, inside }: Node): string[] {
  const { type = '', href, identifier = '' } = attributes;
  const isLink = type === 'imswl_xmlv1p3';
  const files = inside.map((file) => file.attributes.href);
  return [
    ...(TYPES.includes(type) ? [] : [`${identifier}: type ${type}`]),
    ...(isLink && (href !== undefined || files.length !== 1) ? [`${identifier}: 2a to 2c`] : []),
    ...(!isLink && (href === undefined || !files.includes(href))
      ? [`${identifier}: 5g, 10a, 10b`]
      : []),
    ...(new Set(files).size === files.length ? [] : [`${identifier}: 9a`]),
  ];
}

/** Reads XML that has neither comments nor sections, by way of SVG, where names keep their case. */
function read(text: string | Uint8Array | undefined): Node {
  if (typeof text !== 'string') throw new Error('expected a text');
  const source = text
    .replace(/^<\?xml[^>]*\?>\s*/, '')
    .replaceAll(
      /<(\/?)([\w:]+)/g,
      (_, slash: string, name: string) =>
        `<${slash}x-${name.replaceAll(/[A-Z]/g, (big) => `_${big}`)}`,
    );
  const svg = parseFragment(`<svg>${source}</svg>`).childNodes[0];
  const root =
    svg && 'childNodes' in svg ? svg.childNodes.find((node) => 'attrs' in node) : undefined;
  if (!root || !('attrs' in root)) throw new Error('expected an element');
  return nodeOf(root);
}

function nodeOf(element: Tree.Element): Node {
  return {
    name: element.tagName.slice(2).replaceAll(/_(.)/g, (_, small: string) => small.toUpperCase()),
    attributes: Object.fromEntries(
      element.attrs.map(({ name, prefix, value }) => [prefix ? `${prefix}:${name}` : name, value]),
    ),
    inside: element.childNodes.flatMap((node) => ('attrs' in node ? nodeOf(node) : [])),
    text: element.childNodes.map((node) => ('value' in node ? node.value : '')).join(''),
  };
}

function flat(node: Node): Node[] {
  return [node, ...node.inside.flatMap(flat)];
}
