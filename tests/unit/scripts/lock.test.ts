/** What is installed: from the public registry alone, each with its hash, under licences that go with a site under MIT. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { billOf, type Lock, type Locked, packagesOf } from '../../../scripts/build/sbom.ts';

/** Of the site, and of the scanner that the audit installs for itself. */
const FILES = ['package-lock.json', 'scripts/audit/observatory/package-lock.json'];
const REGISTRY = 'https://registry.npmjs.org/';

/** Licences of whatever may come into a page: they ask for a notice at most. */
const FREE = [
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'Zlib',
  'CC0-1.0',
];
const ALSO_FREE = ['BlueOak-1.0.0', 'Python-2.0', 'Unlicense', 'CC-BY-4.0'];
/** Licences with a duty for who changes or hands on the package itself: we do neither, and none is in a page. */
const TOOLS: readonly { name: RegExp; licence: string; why: string }[] = [
  {
    name: /^@img\/sharp-/,
    licence: 'LGPL-3.0-or-later',
    why: 'Astro brings it; no picture is made with it',
  },
  {
    name: /^(@resvg\/resvg-js|lightningcss)/,
    licence: 'MPL-2.0',
    why: 'makes files at build time',
  },
  { name: /^(axe-core|dompurify)$/, licence: 'MPL-2.0', why: 'tests' },
  {
    name: /^@wordpress\/autop$/,
    licence: 'GPL-2.0-or-later',
    why: 'tests what WordPress does to our line',
  },
  {
    name: /^@fontsource-variable\//,
    licence: 'OFL-1.1',
    why: 'faces, which the licence lets pages have',
  },
];

function lockOf(file: string): Lock {
  return JSON.parse(readFileSync(file, 'utf8')) as Lock;
}

function sourceFault(path: string, { resolved, integrity, link, version }: Locked): string[] {
  return [
    // Without an address npm takes its registry.
    ...(resolved === undefined || resolved.startsWith(REGISTRY) ? [] : [`${path}: ${resolved}`]),
    ...(/^sha512-[\w+/]{86}==$/.test(integrity ?? '')
      ? []
      : [`${path}: expected a hash of SHA-512`]),
    ...(link === true ? [`${path}: a link`] : []),
    ...(/^\d+\.\d+\.\d+/.test(version ?? '') ? [] : [`${path}: version ${version ?? 'missing'}`]),
  ];
}

function licenceFault(name: string, { license = 'none' }: Locked): string[] {
  const free = (one: string) => [...FREE, ...ALSO_FREE].includes(one) || isTool(name, one);
  const expression = license.replaceAll(/[()]/g, '');
  const fits = expression.split(' OR ').some((way) => way.split(' AND ').every(free));
  return fits
    ? []
    : [`${name}: ${license}; expected one of ${FREE.join(', ')}, or a reason in TOOLS`];
}

function isTool(name: string, licence: string): boolean {
  return TOOLS.some((tool) => tool.name.test(name) && tool.licence === licence);
}

describe.each(FILES)('%s', (file) => {
  const packages = packagesOf(lockOf(file));

  it('takes every package from the public registry, with its hash', () => {
    expect(packages.length).toBeGreaterThan(100);
    expect(packages.flatMap(({ path, locked }) => sourceFault(path, locked))).toEqual([]);
  });
});

it('no package runs code of its own by being installed', () => {
  expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
});

it('each package of the site has a licence that goes with MIT', () => {
  const packages = packagesOf(lockOf('package-lock.json'));
  expect(packages.flatMap(({ name, locked }) => licenceFault(name, locked))).toEqual([]);
});

it.each([
  [{ resolved: 'git+ssh://git@github.com/a/b.git' }, /: git\+ssh/],
  [{ resolved: 'http://registry.npmjs.org/a.tgz' }, /: http:/],
  [{ integrity: 'sha1-aaaa' }, /SHA-512/],
  [{ link: true }, /a link/],
])('a package that comes from elsewhere is named: %j', (wrong, words) => {
  const sound = { version: '1.0.0', integrity: `sha512-${'a'.repeat(86)}==` };
  expect(sourceFault('node_modules/a', sound)).toEqual([]);
  expect(sourceFault('node_modules/a', { ...sound, ...wrong }).join()).toMatch(words);
});

it.each([
  'GPL-3.0-only',
  'AGPL-3.0-or-later',
  'UNLICENSED',
  'MIT AND GPL-3.0-only',
  'LGPL-3.0-or-later',
])('a package under %s is named with its licence', (license) => {
  expect(licenceFault('lamp', { license }).join()).toMatch(`lamp: ${license}; expected`);
});

it('a choice of licences fits where one of them does', () => {
  expect(licenceFault('lamp', { license: '(GPL-3.0-only OR MIT)' })).toEqual([]);
});

describe('the bill of materials', () => {
  const lock = lockOf('package-lock.json');
  const bill = JSON.parse(billOf(lock)) as { components: Record<string, unknown>[] };

  it('says which form it has, and of what it is', () => {
    expect(bill).toMatchObject({
      ...{ $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json', bomFormat: 'CycloneDX' },
      ...{ specVersion: '1.6', version: 1 },
      metadata: { component: { name: 'side-by-side', licenses: [{ license: { id: 'MIT' } }] } },
    });
  });

  it('has every package once, with licence and hash', () => {
    const known = new Set(
      packagesOf(lock).map(({ name, locked }) => `${name}@${locked.version ?? ''}`),
    );
    expect(
      new Set(bill.components.map(({ name, version }) => `${String(name)}@${String(version)}`)),
    ).toEqual(known);
    expect(bill.components.length).toBe(known.size);
    const bare = bill.components.filter(({ licenses, hashes }) =>
      [licenses, hashes].some((list) => !(list as unknown[])[0]),
    );
    expect(bare).toEqual([]);
  });

  it('names a package as CycloneDX does', () => {
    expect(bill.components.find(({ name }) => name === '@astrojs/svelte')).toMatchObject({
      ...{ type: 'library', purl: 'pkg:npm/%40astrojs/svelte@9.0.1', scope: 'required' },
      licenses: [{ license: { id: 'MIT' } }],
    });
    expect(bill.components.find(({ name }) => name === 'vitest')).toMatchObject({
      scope: 'excluded',
    });
  });

  it('refuses a lock file without its project', () => {
    expect(() => billOf({ packages: {} })).toThrow('expected name and version of the project');
  });
});
