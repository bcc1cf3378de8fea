/** Finds imports that run in a circle, inside rooms too, where the table of rooms does not look. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, normalize } from 'node:path';
import ts from 'typescript';

/** File → the files that it imports, each as a path from the top of the project. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/** Code of a file: all of it, or what stands in the frontmatter and script elements of a component. */
function codeOf(file: string, text: string): string {
  if (file.endsWith('.ts')) return text;
  const blocks = text.matchAll(/^---\n([^]*?)^---$|<script\b[^>]*>([^]*?)<\/script>/gm);
  return [...blocks].map(([, head, script]) => head ?? script ?? '').join('\n');
}

/**
 * What a file imports from the project, as types too, at once or later.
 * @param file its path from the top of the project
 * @param text what it holds
 */
export function importsOf(file: string, text: string): string[] {
  return ts
    .preProcessFile(codeOf(file, text))
    .importedFiles.map(({ fileName }) => fileName.replace(/\?.*$/, ''))
    .filter((name) => name.startsWith('.'))
    .map((name) => normalize(`${dirname(file)}/${name}`));
}

/** The imports of every file in a folder. */
export function readImports(folder: string): Imports {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|svelte|astro)$/.test(name))
    .map((name) => `${folder}/${name}`);
  return new Map(files.map((file) => [file, importsOf(file, readFileSync(file, 'utf8'))]));
}

/**
 * Circles of imports.
 * @returns one line for each import that closes a circle, such as "a.ts → b.ts → a.ts"
 */
export function circlesIn(imports: Imports): string[] {
  const done = new Set<string>();
  const circles: string[] = [];
  function walk(file: string, way: readonly string[]): void {
    if (way.includes(file)) {
      circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const next of imports.get(file) ?? []) walk(next, [...way, file]);
    done.add(file);
  }
  for (const file of imports.keys()) walk(file, []);
  return circles;
}
