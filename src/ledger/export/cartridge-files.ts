/** Files that are put into a Common Cartridge after it was made: PDFs, which need a browser and so come last. */
import {
  type CartridgeFiles,
  type Entry,
  expectLinks,
  expectOnce,
  itemOf,
  LESSON_PLAN,
  resourceOf,
} from './cartridge-entries.ts';
import { toLines, type Xml } from './xml.ts';

/** A file that is an entry of its own. */
export interface CartridgeFile {
  /** Lower-case words joined by hyphens; the name of the file without its ending. */
  id: string;
  title: string;
  /** Its ending, such as "pdf". */
  ending: string;
  content: Uint8Array;
  /** True for what systems may show to teachers alone. */
  forTeachers?: boolean;
}

const MANIFEST = 'imsmanifest.xml';
/** Where the list of what is shown ends: the module, in the outermost item. */
const SHOWN_END = /^ +<\/item>\n +<\/item>\n +<\/organization>$/m;
/** Where the list of what is held ends. */
const HELD_END = /^ +<\/resources>$/m;

/** Where a file stands in a cartridge. */
export function pathInside({ id, ending }: Pick<CartridgeFile, 'id' | 'ending'>): string {
  return `files/${id}.${ending}`;
}

/**
 * A cartridge that `toCartridge` has made, with more files, at its end.
 * @throws where an id is there already, or a page leads to a file that is not
 */
export function withFiles(files: CartridgeFiles, added: readonly CartridgeFile[]): CartridgeFiles {
  const entries = added.map((file): Entry => {
    const path = pathInside(file);
    const use = file.forTeachers ? LESSON_PLAN : {};
    return { ...file, path, resource: { type: 'webcontent', href: path, ...use } };
  });
  const manifest = files[MANIFEST];
  if (typeof manifest !== 'string') throw new Error(`cartridge: expected ${MANIFEST} as a text`);
  const known = [...manifest.matchAll(/identifier="item-([^"]*)"/g)].map(([, id = '']) => id);
  expectOnce([...known, ...entries.map(({ id }) => id)]);
  const listed = before(before(manifest, SHOWN_END, entries.map(itemOf)), HELD_END, [
    ...entries.map(resourceOf),
  ]);
  const all = {
    ...files,
    [MANIFEST]: listed,
    ...Object.fromEntries(entries.map(({ path, content }) => [path, content])),
  };
  expectLinks(all);
  return all;
}

/** Elements before the end of the element that holds them, a step further in. */
function before(text: string, end: RegExp, elements: readonly Xml[]): string {
  const found = end.exec(text);
  if (!found) throw new Error(`${MANIFEST}: expected ${end.source}`);
  const indent = `${/^ */.exec(found[0])?.[0] ?? ''}  `;
  const lines = elements.flatMap((element) => toLines(element, indent)).map((line) => `${line}\n`);
  return text.slice(0, found.index) + lines.join('') + text.slice(found.index);
}
