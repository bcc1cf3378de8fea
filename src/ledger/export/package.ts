/** The description of a data package ("Data Package", version 2, Frictionless Data). */
import { LICENCE } from '../schemas/licence.ts';
import { type About, distinct } from './about.ts';
import type { Sheet } from './sheet.ts';

/** The form that the description keeps to. */
const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';

/** A file of a package. */
export interface PackedFile {
  /** Path in the package, with slashes. */
  path: string;
  bytes: number;
  /** SHA-256 of the file, in hexadecimal digits. */
  sha256: string;
}

/** A file with what it is. */
export interface Resource extends PackedFile {
  /** Name in the package: lower-case words joined by hyphens. */
  name: string;
  title: string;
  mediatype: string;
  /** What it holds, where it is a table. */
  sheet?: Sheet;
  /** Columns that name a row. */
  key?: readonly string[];
  /** Columns that name rows of another table: column → table and column. */
  leads?: Readonly<Record<string, { resource: string; field: string }>>;
}

/** `datapackage.json`, with resources in the order given. */
export function toDataPackage(about: About, resources: readonly Resource[]): string {
  const { id: name, title, description, caveat, version, date, page, publisher, site } = about;
  const sources = distinct(about.sources).map(({ title: of, address }) => ({
    title: of,
    ...(address === undefined ? {} : { path: address }),
  }));
  const descriptor = {
    $schema: PROFILE,
    ...{ name, id: page, title, description: `${description}\n\n${caveat}` },
    ...{ homepage: page, version, created: `${date}T00:00:00Z` },
    licenses: [{ name: LICENCE.id, path: LICENCE.address, title: LICENCE.name }],
    // Not of the profile, which leaves room for what its readers do not know.
    ...(about.terms === undefined ? {} : { terms: about.terms }),
    contributors: [{ title: publisher, path: site, roles: ['publisher'] }],
    ...(sources.length === 0 ? {} : { sources }),
    resources: resources.map(described),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function described(resource: Resource): object {
  const { name, path, title, mediatype, bytes, sha256, sheet } = resource;
  const file = { name, path, title };
  const size = { bytes, hash: `sha256:${sha256}` };
  const format = path.split('.').at(-1) ?? '';
  if (!sheet) return { ...file, format, mediatype, ...size };
  return {
    ...{ ...file, type: 'table', format, mediatype, encoding: 'utf-8', ...size },
    dialect: { delimiter: ',', lineTerminator: '\n' },
    schema: schemaOf(sheet, resource),
  };
}

function schemaOf(sheet: Sheet, { key, leads }: Resource): object {
  const others = Object.entries(leads ?? {});
  return {
    fields: sheet.columns.map(({ name, type, unit, doc }, index) => ({
      ...{ name, type },
      ...(doc === undefined ? {} : { description: doc }),
      ...(unit === undefined ? {} : { unit }),
      ...(sheet.rows.every((row) => row[index] !== null)
        ? { constraints: { required: true } }
        : {}),
    })),
    missingValues: [''],
    ...(key ? { primaryKey: key } : {}),
    ...(others.length === 0
      ? {}
      : {
          foreignKeys: others.map(([column, { resource, field }]) => ({
            fields: [column],
            reference: { resource, fields: [field] },
          })),
        }),
  };
}
