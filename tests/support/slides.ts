/** Reads a file of slides as a program would: its parts, what they need of each other, and their words. */
import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

/** Parts of a file by path. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Unpacks a file. */
export function partsOf(bytes: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(bytes)));
}

/** A part as text. */
export function textOf(parts: Parts, path: string): string {
  const bytes = parts.get(path);
  if (!bytes) throw new Error(`there is no part "${path}"`);
  return strFromU8(bytes);
}

const TAG = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/y;
const TEXT = /[^<>&]+|&(?:amp|lt|gt|quot|apos|#\d+);/y;

/** Where markup is not well formed, in words; undefined where it is. */
export function malformed(xml: string): string | undefined {
  const open: string[] = [];
  let at = xml.startsWith('<?xml') ? xml.indexOf('?>') + 2 : 0;
  while (at < xml.length) {
    TAG.lastIndex = at;
    TEXT.lastIndex = at;
    const tag = TAG.exec(xml);
    const next = tag ?? TEXT.exec(xml);
    if (!next) return `at ${at}: ${xml.slice(at, at + 40)}`;
    if (tag) {
      const [, end, name = '', attributes = '', alone] = tag;
      if (/&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(attributes)) return `"&" in <${name}>`;
      if (end !== '' && open.pop() !== name) return `at ${at}: </${name}> ends nothing`;
      if (end === '' && alone === '') open.push(name);
    }
    at += next[0].length;
  }
  return open.length === 0 ? undefined : `<${open.join('><')}> is not ended`;
}

/** What a program would stumble over: markup, relationships, types. */
export function faultsOf(parts: Parts): string[] {
  const types = textOf(parts, '[Content_Types].xml');
  return [...parts.keys()].flatMap((path) => {
    if (/\.(png|svg)$/.test(path)) return [];
    const xml = textOf(parts, path);
    const bad = malformed(xml);
    const faults = bad === undefined ? [] : [`${path}: ${bad}`];
    if (path.endsWith('.rels')) return [...faults, ...missing(parts, path, xml)];
    const rels = posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`);
    const known = parts.has(rels) ? idsIn(textOf(parts, rels)) : [];
    const asked = [...xml.matchAll(/ r:(?:id|embed)="([^"]*)"/g)].map(([, id = '']) => id);
    const unknown = asked.filter((id) => !known.includes(id));
    const typed = path.startsWith('[') || types.includes(`PartName="/${path}"`);
    return [
      ...faults,
      ...unknown.map((id) => `${path}: no relationship "${id}"`),
      ...(typed ? [] : [`${path} has no type`]),
    ];
  });
}

function idsIn(rels: string): string[] {
  return [...rels.matchAll(/ Id="([^"]*)"/g)].map(([, id = '']) => id);
}

/** Targets that are no part. */
function missing(parts: Parts, path: string, xml: string): string[] {
  const folder = posix.dirname(posix.dirname(path));
  return [...xml.matchAll(/ Target="([^"]*)"( TargetMode="External")?/g)].flatMap(
    ([, target = '', outside]) =>
      outside !== undefined || parts.has(posix.join(folder, target))
        ? []
        : [`${path}: no part "${target}"`],
  );
}

/** Words of a part, a line a paragraph. */
export function linesOf(xml: string): string[] {
  return [...xml.matchAll(/<a:p>([^]*?)<\/a:p>/g)].map(([, paragraph = '']) =>
    [...paragraph.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => plain(text)).join(''),
  );
}

/** Words of the title of a slide. */
export function titleOf(slide: string): string {
  const [title = ''] =
    /<p:sp>(?:(?!<\/p:sp>)[^])*<p:ph type="title"\/>[^]*?<\/p:sp>/.exec(slide) ?? [];
  return linesOf(title).join(' ');
}

/** What pictures and tables of a slide say to those who listen. */
export function altsOf(slide: string): string[] {
  return [...slide.matchAll(/<p:(pic|graphicFrame)>[^]*?<\/p:\1>/g)].map(([one]) =>
    plain(/<p:cNvPr [^>]*descr="([^"]*)"/.exec(one)?.[1] ?? ''),
  );
}

function plain(text: string): string {
  const signs = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
  return text.replace(/&(?:lt|gt|quot|amp);/g, (sign) => signs[sign as keyof typeof signs]);
}
