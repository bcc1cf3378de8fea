/** What pages are, in the words of schema.org, for search engines and catalogues of data (JSON-LD). */
import { LICENCE } from '../schemas/licence.ts';

/** A description: names of properties, as schema.org has them, and their values. */
export type Described = Readonly<Record<string, unknown>>;

/** Who makes the site. */
export interface Maker {
  name: string;
  origin: string;
}

/** A work that something of ours rests on. */
export interface Basis {
  title: string;
  publisher?: string;
  address?: string | undefined;
}

/** A file that holds what a page shows. */
interface DataFile {
  /** Path on the site. */
  path: string;
  /** Media type. */
  type: string;
}

/** A page or what stands on it. */
export interface Thing {
  types: readonly string[];
  title: string;
  description: string;
  /** Path of its page, with a slash at either end. */
  path: string;
  /** The day on which it last changed. */
  changed: string;
  basis: readonly Basis[];
  /** Address of a picture of it. */
  image?: string | undefined;
}

/** What all things of ours have. */
export function thing(
  { types, title, description, path, changed, basis, image }: Thing,
  maker: Maker,
): Described {
  const [type] = types;
  return {
    '@type': types.length === 1 ? type : types,
    '@id': `${maker.origin}${path}`,
    ...{ name: title, description, url: `${maker.origin}${path}` },
    ...{
      dateModified: changed,
      inLanguage: 'en-GB',
      isAccessibleForFree: true,
      license: LICENCE.address,
    },
    creator: organisation(maker),
    isBasedOn: basis.map(work),
    ...(image === undefined ? {} : { image }),
  };
}

/** Numbers that can be downloaded: what `thing` has, and what is measured, in which files. */
export function dataset(
  about: Omit<Thing, 'types'>,
  version: number,
  measured: readonly { label: string; unit?: string }[],
  files: readonly DataFile[],
  maker: Maker,
): Described {
  return {
    ...thing({ ...about, types: ['Dataset'] }, maker),
    version: String(version),
    variableMeasured: measured.map(({ label, unit }) => ({
      ...{ '@type': 'PropertyValue', name: label },
      ...(unit === undefined ? {} : { unitText: unit }),
    })),
    distribution: files.map(({ path, type }) => ({
      ...{ '@type': 'DataDownload', encodingFormat: type },
      ...{ contentUrl: `${maker.origin}${path}`, license: LICENCE.address },
    })),
  };
}

/** A diagram: a picture that can be downloaded, with whom to name and where its licence stands. */
export function diagram(
  about: Omit<Thing, 'types'>,
  version: number,
  { path, type }: DataFile,
  maker: Maker,
): Described {
  return {
    ...thing({ ...about, types: ['ImageObject'] }, maker),
    ...{ version: String(version), contentUrl: `${maker.origin}${path}`, encodingFormat: type },
    ...{ creditText: maker.name, copyrightNotice: maker.name },
    acquireLicensePage: `${maker.origin}/developers/`,
  };
}

/** The site as a whole. */
export function website(maker: Maker, description: string): Described {
  return {
    ...{ '@type': 'WebSite', '@id': `${maker.origin}/`, url: `${maker.origin}/` },
    ...{ name: maker.name, description, inLanguage: 'en-GB', license: LICENCE.address },
    publisher: organisation(maker),
  };
}

/** The way to a page, the widest step first. */
export function breadcrumbs(
  steps: readonly { name: string; path: string }[],
  { origin }: Maker,
): Described {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, index) => ({
      ...{ '@type': 'ListItem', position: index + 1, name, item: `${origin}${path}` },
    })),
  };
}

/** Descriptions as the text of a script element: nothing in it can end the element. */
export function toJsonLd(all: readonly Described[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': all }).replaceAll(
    '<',
    String.raw`\u003c`,
  );
}

function organisation({ name, origin }: Maker): Described {
  return { '@type': 'Organization', name, url: `${origin}/` };
}

function work({ title, publisher, address }: Basis): Described {
  return {
    ...{ '@type': 'CreativeWork', name: title },
    ...(publisher === undefined ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
    ...(address === undefined ? {} : { url: address }),
  };
}
