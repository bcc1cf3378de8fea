/** What a page, a style sheet or a script names that a browser then loads. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** Attributes that make a browser load a file while a page is shown. */
const LOADING: Readonly<Record<string, string[]>> = {
  script: ['src'],
  img: ['src'],
  source: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
  object: ['data'],
  'astro-island': ['component-url', 'renderer-url', 'before-hydration-url'],
};

const LOADING_LINKS = ['stylesheet', 'preload', 'modulepreload', 'icon', 'manifest'];
const IN_CSS = /url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g;
const IN_JS = /(?:\bfrom|\bimport)\s*\(?\s*["'`]([./][^"'`]+)["'`]/g;
const FILE_OF_SCRIPT = /["'`](\/_astro\/[\w.@-]+\.js)["'`]/g;

/**
 * References as they are written, in order.
 * @param kind what the text is; a page's own styles and scripts are read too
 */
export function referencesIn(text: string, kind: 'html' | 'css' | 'js'): string[] {
  if (kind === 'html') return inPage([...elements(parse(text))]);
  const matches = text.matchAll(kind === 'css' ? IN_CSS : IN_JS);
  return [...matches].flatMap((match) => match[1] ?? match[2] ?? []);
}

function inPage(all: readonly DefaultTreeAdapterTypes.Element[]): string[] {
  const code = all.map(ownScript).join('\n');
  return [...all.flatMap(inElement), ...referencesIn(code, 'js'), ...facesIn(all, code)];
}

function inElement(element: DefaultTreeAdapterTypes.Element): string[] {
  const { tagName, attrs } = element;
  if (tagName === 'style') return referencesIn(textIn(element), 'css');
  const attributes = new Map(attrs.map(({ name, value }) => [name, value]));
  if (tagName === 'link') {
    const rels = (attributes.get('rel') ?? '').split(/\s+/);
    const href = attributes.get('href');
    return href !== undefined && rels.some((rel) => LOADING_LINKS.includes(rel)) ? [href] : [];
  }
  const own = (LOADING[tagName] ?? []).flatMap((name) => attributes.get(name) ?? []);
  const set = attributes.get('srcset')?.split(',') ?? [];
  return [...own, ...set.map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')];
}

/** The code of a script that stands in the page. */
function ownScript(element: DefaultTreeAdapterTypes.Element): string {
  const type = element.attrs.find(({ name }) => name === 'type')?.value ?? 'module';
  return element.tagName === 'script' && type === 'module' ? textIn(element) : '';
}

/** The text that stands in an element itself: of a style or a script, its code. */
export function textIn({ childNodes }: DefaultTreeAdapterTypes.Element): string {
  return childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

/** What readers try: the page's script names the face of every explorable, and loads those that stand in the page. */
function facesIn(all: readonly DefaultTreeAdapterTypes.Element[], code: string): string[] {
  const ids = all.flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'data-explore'));
  const files = [...code.matchAll(FILE_OF_SCRIPT)].map(([, file = '']) => file);
  return files.filter((file) => ids.some(({ value }) => file.startsWith(`/_astro/${value}-`)));
}

/** Every element of a parsed page in order, those inside templates too. */
export function* elements(
  node: DefaultTreeAdapterTypes.Node,
): Generator<DefaultTreeAdapterTypes.Element> {
  if ('tagName' in node) yield node;
  if ('content' in node) yield* elements(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
}
