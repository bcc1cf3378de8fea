/** The addresses of the built site, read from dist/ and content/, so that no list can grow old. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { TOP } from '../../../scripts/lib/command.ts';
import { oneOfEachKind, pagesOf } from '../../../scripts/lib/site-pages.ts';
import { type Tag, tagsOf } from '../../../src/ledger/evidence/mdx.ts';
import { around, elementsIn } from '../../support/html.ts';
import { skeletonOf } from '../../support/skeleton.ts';

/** Addresses of every page of the built site, such as "/charts/", sorted. */
export function sitePages(): string[] {
  return pagesOf(join(TOP, 'dist'));
}

/** One page of each kind, for what is the same on all of a kind. */
export function samplePages(): string[] {
  return oneOfEachKind(sitePages());
}

/**
 * One page of each structure, for what hangs on structure alone: no page is like another but in words. Of entries
 * of the ledger, questions, frames, decks and sheets, which differ in the order of like parts, as many as hold each
 * sort of part where it can stand; their pictures are those of the pages of charts. Left out are a frame that tells its height and one that was frozen, which are the frame itself, and pages that hold
 * frames in columns: those want a server with our headers (headers.spec.ts).
 */
export function onePageOfEachStructure(): string[] {
  const seen = new Set<string>();
  return sitePages()
    .filter((path) => !/^\/embed\/.+\/(auto|preview|v\d+)\/$/.test(path))
    .filter((path) => {
      const root = parse(readFileSync(fileOf(path), 'utf8'));
      const inParts = /^\/(embed|evidence|handouts|present|questions)\/.+/.test(path);
      const structures = inParts ? partsOf(root) : [skeletonOf(root)];
      const isNew = structures.some((structure) => !seen.has(structure));
      for (const structure of structures) seen.add(structure);
      return isNew;
    });
}

/**
 * One page of each structure of an opening: what stands above the first name of a file of styles in the page's
 * body. Pages that hold frames are left out: those want a server with our headers.
 */
export function openingPages(): string[] {
  const seen = new Set<string>();
  return sitePages().filter((path) => {
    if (path.startsWith('/embed/')) return false;
    const html = readFileSync(fileOf(path), 'utf8');
    const [opening] = OPENING.exec(html) ?? [];
    if (opening === undefined) return false;
    const structure = opening
      .replaceAll(/<svg class="mark".*?<\/svg>|<\/?(a|cite|em|i|q|wbr)\b[^>]*>/gs, '')
      .replaceAll(/>[^<]+/g, '>')
      .replaceAll(/ (href|d|id|data-at)="[^"]*"/g, '');
    const isNew = !seen.has(structure);
    seen.add(structure);
    return isNew;
  });
}

const OPENING = /<body>.*?(?=<link rel="stylesheet")/s;

/** Each sort of element with the sort that it stands in, but for what is inside a picture. */
function partsOf(root: Parameters<typeof elementsIn>[0]): string[] {
  const outside = elementsIn(root, (element) =>
    around(element).every(({ tagName }, at) => at === 0 || tagName !== 'svg'),
  );
  return outside.map((element) => {
    const { parentNode } = element;
    const parent = parentNode && 'attrs' in parentNode ? sortOf(parentNode) : '';
    return `${parent} > ${sortOf(element)}`;
  });
}

function sortOf({ tagName, attrs }: ReturnType<typeof elementsIn>[number]): string {
  const names = attrs.map(({ name, value }) => (name === 'class' ? `class=${value}` : name));
  return [tagName, ...names].join(' ');
}

/** Addresses of the pages that have a scene: home and chapters. Throws where one that must has none. */
export function scenePages(): string[] {
  const told = sitePages().filter((path) => STAGE.test(readFileSync(fileOf(path), 'utf8')));
  const missing = [
    '/',
    ...chapters().flatMap(({ path, scenes }) => (scenes > 0 ? [path] : [])),
  ].filter((path) => !told.includes(path));
  if (missing.length > 0) throw new Error(`no stage on ${missing.join(', ')}`);
  return told;
}

const STAGE = /class="[^"]*\bstage\b[^"]*"/;

function fileOf(path: string): string {
  return join(TOP, 'dist', path.endsWith('/') ? `${path}index.html` : path);
}

/** Ids of all charts, from the names of their files. */
export function chartIds(): string[] {
  return readdirSync(join(TOP, 'content', 'charts'))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length))
    .toSorted();
}

/** Id of a chart where any will do. Throws where there is none. */
export function someChart(): string {
  const [id] = chartIds();
  if (id === undefined) throw new Error('content/charts: no chart file (*.yaml)');
  return id;
}

/** A chapter as its source has it. */
export interface Chapter {
  /** Address, such as "/chapters/harm/". */
  path: string;
  /** The tags that open something, in order. */
  tags: readonly Tag[];
  /** How many scenes it has. */
  scenes: number;
  /** Ids of its steps, in order. */
  steps: readonly string[];
}

/** All chapters, from their sources, sorted by address. */
export function chapters(): Chapter[] {
  const folder = join(TOP, 'content', 'chapters');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.mdx'))
    .toSorted()
    .map((file) => {
      const tags = tagsOf(readFileSync(join(folder, file), 'utf8')).filter((tag) => !tag.closing);
      const of = (name: string) => tags.filter((tag) => tag.name === name);
      return {
        path: `/chapters/${file.slice(0, -'.mdx'.length)}/`,
        tags,
        scenes: of('Scene').length,
        steps: of('Step').map(({ attributes }) => attributes.id ?? ''),
      };
    });
}
