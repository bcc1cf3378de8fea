import { lowerFirst } from './first-letter.ts';
import { z } from 'zod';
import { shown } from './error.ts';

type Path = readonly PropertyKey[];

/**
 * One sentence on what Zod found wrong: the value that stands there and what was expected.
 *
 * @param issue the issue
 * @param schema the schema that the whole input was read with; it is asked for the keys it knows
 * @param input the whole input
 */
export function explain(issue: z.core.$ZodIssue, schema: z.ZodType, input: unknown): string {
  if (issue.code === 'unrecognized_keys')
    return unknownKeys(issue.keys, keysAt(schema, issue.path));
  const value = valueAt(input, issue.path);
  const wanted = expectation(issue);
  return value === undefined ? `is missing; ${wanted}` : `${shown(value)} is not valid; ${wanted}`;
}

/** A path as readers of errors know it: `[3].note.text`. The top of the file has an empty path. */
export function showPath(path: Path): string {
  const parts = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return parts.join('').replace(/^\./, '');
}

function unknownKeys(keys: readonly string[], known: readonly string[]): string {
  const named = keys.map((key) => `"${key}"`).join(', ');
  const expected = known.length > 0 ? `; expected only ${known.join(', ')}` : '';
  return `unknown key ${named}${expected}`;
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_union') {
    const ways = issue.errors.map((way) => way.map(expectation).join(' and '));
    return ways.length > 0 ? [...new Set(ways)].join(', or ') : 'expected one of the known types';
  }
  // Zod's own sentence repeats what was received; the value is already named.
  const short = issue.message
    .replace(/^Invalid (input|option|string): /, '')
    .replace(/, received .*$/, '');
  return lowerFirst(short);
}

function valueAt(input: unknown, path: Path): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.entries(value).find(([name]) => name === String(key))?.[1];
  }
  return value;
}

function keysAt(schema: unknown, path: Path): string[] {
  if (schema instanceof z.ZodOptional) return keysAt(schema.unwrap(), path);
  const [key, ...rest] = path;
  if (schema instanceof z.ZodArray) return key === undefined ? [] : keysAt(schema.element, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  return key === undefined ? Object.keys(schema.shape) : keysAt(schema.shape[String(key)], rest);
}
