/** Takes the files of content/ in, one by one, and keeps every fault instead of stopping at the first. */
import type { z } from 'zod';
import { parseYaml } from '../../ledger/evidence/parse.ts';

/** Texts by path from the root of the project, such as "content/site.yaml". */
export type Files = ReadonlyMap<string, string>;

/** Makes something of a text; `file` is for its errors. */
type Parser<T> = (text: string, file: string) => T;

/** A pile of files, and what was wrong with those that were read. */
export interface Reading {
  /** One line per fault: file, field, value and what was expected. */
  faults: string[];
  /** Paths of files, sorted. */
  like(pattern: RegExp): string[];
  /** A file as its parser makes it; undefined where it is missing or at fault. */
  file<T>(file: string, parse: Parser<T>): T | undefined;
  /** A YAML file with its schema; undefined as in `file`. */
  yaml<T>(file: string, schema: z.ZodType<T>): T | undefined;
  /** What a step of reading makes; undefined where it throws. */
  attempt<T>(make: () => T): T | undefined;
}

/**
 * Begins to read.
 * @param files everything under content/
 */
export function beginReading(files: Files): Reading {
  const paths = [...files.keys()].sort();
  const faults: string[] = [];
  const reading: Reading = {
    faults,
    like: (pattern) => paths.filter((path) => pattern.test(path)),
    file(file, parse) {
      const text = files.get(file);
      if (text !== undefined) return reading.attempt(() => parse(text, file));
      faults.push(`${file}: is missing; expected a file`);
      return undefined;
    },
    yaml: (file, schema) => reading.file(file, (text) => parseYaml(schema, text, file)),
    attempt(make) {
      try {
        return make();
      } catch (error) {
        faults.push(...(error instanceof Error ? error.message : String(error)).split('\n'));
        return undefined;
      }
    },
  };
  return reading;
}

/** What an id names: "options" for "content/charts/options.yaml". */
export function idOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.\w+$/, '');
}
