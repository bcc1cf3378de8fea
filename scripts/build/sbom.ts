/** What the site is made with, as a software bill of materials: every package of the lock file, with its licence. */

/** A lock file of npm, version 3, as far as it is read. */
export interface Lock {
  packages: Readonly<Record<string, Locked>>;
}

/** A package of it. The one without a path is the project itself. */
export interface Locked {
  name?: string;
  version?: string;
  license?: string;
  integrity?: string;
  resolved?: string;
  link?: boolean;
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
}

/** Where it stands in the built site. */
export const SBOM = 'sbom.cdx.json';

/** Packages of a lock file, by path: "node_modules/a/node_modules/b" → b. */
export function packagesOf({ packages }: Lock): { path: string; name: string; locked: Locked }[] {
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, locked]) => ({
      path,
      name: locked.name ?? path.replace(/^.*node_modules\//, ''),
      locked,
    }));
}

/**
 * The bill, in CycloneDX 1.6. It holds neither a day nor a number made by chance, so two builds are alike.
 * @throws where the project has no name or version
 */
export function billOf(lock: Lock): string {
  const { name, version, license } = lock.packages[''] ?? {};
  if (name === undefined || version === undefined)
    throw new Error('package-lock.json: expected name and version of the project');
  const components = new Map(
    packagesOf(lock).map((one): [string, object] => [
      referenceOf(one.name, one.locked),
      componentOf(one),
    ]),
  );
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    ...{ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 },
    metadata: {
      component: {
        ...{ type: 'application', 'bom-ref': `${name}@${version}`, name, version },
        licenses: licencesOf(license),
      },
    },
    components: [...components]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([, component]) => component),
  };
  return `${JSON.stringify(bill, null, 1)}\n`;
}

/** A package URL. */
function referenceOf(name: string, { version = '' }: Locked): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

function componentOf({ name, locked }: { name: string; locked: Locked }): object {
  const purl = referenceOf(name, locked);
  // What is only there to test or to build on another machine is in no page.
  const left = locked.dev === true || locked.devOptional === true || locked.optional === true;
  return {
    ...{ type: 'library', 'bom-ref': purl, name, version: locked.version },
    scope: left ? 'excluded' : 'required',
    hashes: hashesOf(locked.integrity),
    ...{ licenses: licencesOf(locked.license), purl },
  };
}

function licencesOf(license: string | undefined): object[] {
  if (license === undefined) return [];
  return / (AND|OR|WITH) /.test(license)
    ? [{ expression: license }]
    : [{ license: { id: license } }];
}

function hashesOf(integrity = ''): object[] {
  const [, base64] = /^sha512-(.+)$/.exec(integrity) ?? [];
  if (base64 === undefined) return [];
  return [{ alg: 'SHA-512', content: Buffer.from(base64, 'base64').toString('hex') }];
}
