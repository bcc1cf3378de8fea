import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localPath, resourcesOf } from '../../../scripts/lib/resources.ts';
import { brotliBytes, brotliSize, weigh } from '../../../scripts/lib/sizes.ts';

const FILES: Record<string, string> = {
  'a/index.html': `<!doctype html><link rel="stylesheet" href="/_astro/a.css">
    <link rel="canonical" href="https://elsewhere.example/a/"><link rel="icon" href="data:,">
    <a href="/b/">not loaded</a><iframe src="/c/"></iframe>
    <img src="../p.png" srcset="../p.png 1x, ../p2.png 2x">
    <astro-island component-url="/_astro/i.js" renderer-url="/_astro/r.js"></astro-island>
    <style>@font-face{src:url(/_astro/g.woff2)}</style>
    <script type="module" src="/_astro/m.js"></script>
    <script type="application/ld+json">{"a": "import('./b.js')"}</script>
    <script type="module">const a={lamp:"/_astro/lamp-1.js",oil:"/_astro/oil-1.js"};
      import("/_astro/walk-1.js")</script><div data-explore="lamp"></div>`,
  '_astro/a.css': '@font-face{src:url(/_astro/f.woff2)}b{background:url("data:image/png;base64,")}',
  '_astro/f.woff2': 'w'.repeat(1000),
  '_astro/g.woff2': 'w',
  '_astro/lamp-1.js': 'export const lamp=1;',
  '_astro/walk-1.js': 'import"./shared.js";',
  '_astro/i.js': 'import{a}from"./shared.js";import("./late.js");',
  '_astro/r.js': 'import*as s from`./svelte.js`;',
  '_astro/svelte.js': 'export const s=1;',
  '_astro/m.js': 'const a="from ./nowhere.js";',
  '_astro/shared.js': 'export const a=1;',
  '_astro/late.js': 'import "./shared.js";',
  'p.png': 'p'.repeat(500),
  'p2.png': 'p'.repeat(700),
  'broken/index.html': '<script src="/gone.js"></script>',
};

let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'sizes-'));
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('what a page loads', () => {
  it('is followed through styles, islands and imports, those in the page too, and each file counts once', () => {
    const paths = resourcesOf('/a/', root).map(({ path }) => path);
    expect(paths.toSorted()).toEqual([
      ...['/_astro/a.css', '/_astro/f.woff2', '/_astro/g.woff2', '/_astro/i.js'],
      '/_astro/lamp-1.js',
      ...['/_astro/late.js', '/_astro/m.js'],
      ...[
        '/_astro/r.js',
        '/_astro/shared.js',
        '/_astro/svelte.js',
        '/_astro/walk-1.js',
        '/a/index.html',
        '/p.png',
        '/p2.png',
      ],
    ]);
  });

  it('must be there', () => {
    expect(() => resourcesOf('/broken/', root)).toThrow(
      '/broken/index.html: loads "/gone.js", which is not in the built site',
    );
  });

  it('leaves out data and other origins', () => {
    expect(localPath('data:,', '/a/')).toBeUndefined();
    expect(localPath('https://elsewhere.example/x.js', '/a/')).toBeUndefined();
    expect(localPath('../x%20y.js?v=1#z', '/a/index.html')).toBe('/x y.js');
  });
});

describe('what a page weighs', () => {
  it('is the sum of its files by kind', () => {
    const { requests, bytes } = weigh('/a/', root);
    expect(requests).toBe(14);
    expect(bytes.font).toBe(1001);
    expect(bytes.image).toBe(1200);
    expect(bytes.html).toBe(brotliBytes(FILES['a/index.html'] ?? ''));
    expect(bytes.js).toBe(
      ['i', 'r', 'm', 'shared', 'svelte', 'late', 'lamp-1', 'walk-1'].reduce(
        (sum, name) => sum + brotliSize(join(root, `_astro/${name}.js`)),
        0,
      ),
    );
  });

  it('counts text compressed', () => {
    expect(brotliBytes('the same words '.repeat(100))).toBeLessThan(60);
  });
});
