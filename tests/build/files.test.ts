/** Which files are published: none that nobody asks for, each under a rule that fits it, texts packed. */
import { readFileSync, statSync } from 'node:fs';
import { gunzipSync, brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ruleFor } from '../../deploy/headers.ts';
import { isPacked, LEAST_PACKED } from '../../deploy/types.ts';
import { builtFiles } from '../support/html.ts';

const all = builtFiles();
const files = all.filter((file) => !/\.(gz|br)$/.test(file));

test('every hashed file is named by a page, a style or a script that is itself named', () => {
  const hashed = files.filter((file) => file.startsWith('_astro/'));
  const unseen = new Set(hashed.map((file) => file.replace('_astro/', '')));
  // The service worker names its bundle; browsers ask for it by a fixed name.
  let texts = files.filter((file) => file.endsWith('.html') || file === 'sw.js');
  while (texts.length > 0) {
    const text = texts.map((file) => readFileSync(`dist/${file}`, 'utf8')).join('\n');
    const found = [...unseen].filter((name) => text.includes(name));
    for (const name of found) unseen.delete(name);
    texts = found.filter((name) => /\.(js|css)$/.test(name)).map((name) => `_astro/${name}`);
  }
  expect(hashed.length).toBeGreaterThan(10);
  expect([...unseen]).toEqual([]);
});

test('hashed files are styles, scripts and typefaces: none of them can be opened as a page', () => {
  const hashed = files.filter((file) => /^(_astro|embed\/fonts)\//.test(file));
  expect(hashed.filter((file) => !/\.(js|css|woff2)$/.test(file))).toEqual([]);
});

test('what is no page has a policy under which it runs nothing', () => {
  const others = files.filter(
    (file) => !/\.(html|pdf)$|^(_astro|embed\/fonts)\/|^(_headers|sw\.js)$/.test(file),
  );
  const faults = others.filter((file) => {
    const policy = ruleFor(`/${file}`).headers['Content-Security-Policy'] ?? '';
    return !/^default-src 'none'; .*sandbox/.test(policy);
  });
  expect(others.length).toBeGreaterThan(300);
  expect(faults).toEqual([]);
});

test('the service worker may run its bundle and ask this site, and nothing else', () => {
  expect(readFileSync('dist/sw.js', 'utf8')).toMatch(
    /^importScripts\("\/_astro\/worker-[\w-]+\.js"\);\n$/,
  );
  expect(ruleFor('/sw.js').headers['Content-Security-Policy']).toMatch(
    /^default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none';/,
  );
});

test('a page has a policy under which it can do what it does', () => {
  const sandboxed = files.filter(
    (file) =>
      file.endsWith('.html') &&
      (ruleFor(`/${file}`).headers['Content-Security-Policy'] ?? '').includes('sandbox'),
  );
  expect(sandboxed).toEqual([]);
});

test('every text that is not short has its packed copies, and they are of this build', () => {
  const texts = files.filter(
    (file) => isPacked(file) && statSync(`dist/${file}`).size >= LEAST_PACKED,
  );
  const faults = texts.filter((file) => {
    const text = readFileSync(`dist/${file}`);
    if (!all.includes(`${file}.gz`) || !all.includes(`${file}.br`)) return true;
    const copies = [
      gunzipSync(readFileSync(`dist/${file}.gz`)),
      brotliDecompressSync(readFileSync(`dist/${file}.br`)),
    ];
    return copies.some((copy) => !copy.equals(text));
  });
  expect(texts.length).toBeGreaterThan(500);
  expect(faults).toEqual([]);
});
