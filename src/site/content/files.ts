/** The files of content/ as text, taken in once at build time. */
import type { z } from 'zod';
import { ContentError } from '../../ledger/evidence/error.ts';
import { parseYaml } from '../../ledger/evidence/parse.ts';

/** By path from the root of the project, with a slash before it; sorted. */
const texts: Readonly<Record<string, string>> = import.meta.glob(
  ['/content/**/*.{yaml,mdx}', '/content/data/*/data.csv', '/content/fingerprints/*.json'],
  { query: '?raw', import: 'default', eager: true },
);

/** Makes something of a text; `file` is for its errors. */
type Parser<T> = (text: string, file: string) => T;

/**
 * Paths of files, sorted, such as "content/charts/options.yaml".
 * @param pattern what they look like
 */
export function filesLike(pattern: RegExp): string[] {
  return Object.keys(texts)
    .map((path) => path.slice(1))
    .filter((file) => pattern.test(file));
}

/** Text of a file. Throws a `ContentError` where there is none. */
export function textOf(file: string): string {
  const text = texts[`/${file}`];
  if (text === undefined) throw new ContentError(`${file} is missing`);
  return text;
}

/** A file as its parser makes it. Errors as `textOf`, and the parser's. */
export function readFile<T>(file: string, parse: Parser<T>): T {
  return parse(textOf(file), file);
}

/** A YAML file with its schema. Errors as `readFile`. */
export function readYaml<T>(file: string, schema: z.ZodType<T>): T {
  return readFile(file, (text) => parseYaml(schema, text, file));
}

/** What an id names: "options" for "content/charts/options.yaml". */
export function idOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.\w+$/, '');
}
