/** Reads a data package as somebody else would: its form, its bytes, its tables with their types. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { csvParseRows } from 'd3-dsv';

const ajv = new Ajv({ allErrors: true, strict: false });
addFormats(ajv);
const keepsTo = ajv.compile(
  JSON.parse(readFileSync('tests/fixtures/data-package/profile.json', 'utf8')) as object,
);

/** What a description does against its profile, a line each. */
export function profileFaults(descriptor: unknown): string[] {
  return keepsTo(descriptor)
    ? []
    : (keepsTo.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}

/** Of a description, what the reading needs. */
export interface Descriptor {
  resources: {
    name: string;
    path: string;
    bytes: number;
    hash: string;
    schema?: {
      fields: { name: string; type: string; constraints?: { required?: boolean } }[];
      primaryKey?: string[];
      foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
    };
  }[];
}

const READ: Readonly<Record<string, RegExp>> = {
  string: /./su,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  year: /^\d{4}$/,
  boolean: /^(true|false)$/,
};

/** A CSV file without its byte-order mark, as rows of texts. */
export function rowsOf(bytes: Uint8Array): string[][] {
  return csvParseRows(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).map((row) => [
    ...row,
  ]);
}

/** Faults of the files of a package against its description: bytes, hashes, headings, types, keys. */
export function packageFaults(
  { resources }: Descriptor,
  files: Readonly<Record<string, Uint8Array>>,
): string[] {
  const described = new Set([
    'datapackage.json',
    'README.md',
    ...resources.map(({ path }) => path),
  ]);
  const strangers = Object.keys(files).filter((path) => !described.has(path));
  return [
    ...strangers.map((path) => `${path}: not described`),
    ...resources.flatMap((resource) => {
      const { path, bytes, hash, schema } = resource;
      const file = files[path];
      if (!file) return [`${path}: not there`];
      const found = `sha256:${createHash('sha256').update(file).digest('hex')}`;
      return [
        ...(file.length === bytes ? [] : [`${path}: ${file.length} bytes; expected ${bytes}`]),
        ...(found === hash ? [] : [`${path}: another hash`]),
        ...(schema ? tableFaults(resource, files, resources) : []),
      ];
    }),
  ];
}

type Resource = Descriptor['resources'][number];

function tableFaults(
  { path, schema }: Resource,
  files: Readonly<Record<string, Uint8Array>>,
  all: readonly Resource[],
): string[] {
  const { fields = [], primaryKey, foreignKeys = [] } = schema ?? {};
  const [header = [], ...rows] = rowsOf(files[path] ?? new Uint8Array());
  const names = fields.map(({ name }) => name);
  if (header.join('\n') !== names.join('\n')) return [`${path}: other headings`];
  const cells = rows.flatMap((row) =>
    fields.flatMap(({ name, type, constraints }, at) => {
      const cell = row[at] ?? '';
      if (cell === '') return constraints?.required ? [`${path}, ${name}: empty`] : [];
      return READ[type]?.test(cell) ? [] : [`${path}, ${name}: "${cell}" is no ${type}`];
    }),
  );
  const empty = names.filter((_, at) => rows.every((row) => row[at] === ''));
  const keys = rows.map((row) => primaryKey?.map((name) => row[names.indexOf(name)]).join('\n'));
  const twice =
    primaryKey && new Set(keys).size < keys.length ? [`${path}: a key stands twice`] : [];
  const lost = foreignKeys.flatMap(({ fields: [from = ''], reference }) => {
    const other = all.find(({ name }) => name === reference.resource);
    const [head = [], ...there] = rowsOf(files[other?.path ?? ''] ?? new Uint8Array());
    const known = new Set(there.map((row) => row[head.indexOf(reference.fields[0] ?? '')]));
    return rows
      .map((row) => row[names.indexOf(from)])
      .filter((value) => !known.has(value))
      .map((value) => `${path}, ${from}: "${value ?? ''}" is not in ${reference.resource}`);
  });
  return [
    ...cells,
    ...empty.map((name) => `${path}, ${name}: empty in every row`),
    ...twice,
    ...lost,
  ];
}
