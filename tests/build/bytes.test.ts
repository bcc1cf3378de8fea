/** Budgets on bytes and requests of the built pages. Text as brotli at its highest quality. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { resourcesOf } from '../../scripts/lib/resources.ts';
import { brotliSize, weigh } from '../../scripts/lib/sizes.ts';

const DIST = 'dist';
const kB = 1000;

describe('every chapter', () => {
  const slugs = readdirSync(`${DIST}/chapters`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  for (const slug of slugs) {
    const { bytes, requests, resources } = weigh(`/chapters/${slug}/`, DIST);
    const page = readFileSync(`${DIST}/chapters/${slug}/index.html`, 'utf8');
    const tried = /data-explore="([\w-]+)"/.exec(page)?.[1];
    const scripts = tried === undefined ? 30 : 45;
    test(`${slug}: HTML and CSS at most 70 kB`, () => {
      expect(bytes.html + bytes.css).toBeLessThanOrEqual(70 * kB);
    });
    test(`${slug}: all scripts to its end at most ${scripts} kB`, () => {
      // What readers try is among them.
      const faces = resources.filter(({ path }) => path.startsWith(`/_astro/${tried}-`));
      expect(faces).toHaveLength(tried === undefined ? 0 : 1);
      expect(bytes.js).toBeGreaterThan(0);
      expect(bytes.js).toBeLessThanOrEqual(scripts * kB);
    });
    test(`${slug}: fonts at most 70 kB`, () => {
      expect(bytes.font).toBeGreaterThan(0);
      expect(bytes.font).toBeLessThanOrEqual(70 * kB);
    });
    test(`${slug}: at most 20 requests`, () => {
      expect(requests).toBeLessThanOrEqual(20);
    });
  }
});

describe('every deck', () => {
  const slugs = readdirSync(`${DIST}/present`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  for (const slug of slugs) {
    const text = slug === 'home' ? '/' : `/chapters/${slug}/`;
    const its = new Set(resourcesOf(text, DIST).map(({ path }) => path));
    for (const page of [`/present/${slug}/`, `/present/${slug}/speaker/`]) {
      const { bytes, resources } = weigh(page, DIST);
      const added = resources.filter(({ kind, path }) => kind === 'js' && !its.has(path));
      test(`${page}: at most 15 kB of script that its text does not have`, () => {
        expect(added.length).toBeGreaterThan(0);
        const sum = added.reduce((all, { file }) => all + brotliSize(file), 0);
        expect(sum).toBeLessThanOrEqual(15 * kB);
      });
      test(`${page}: HTML and CSS at most 60 kB`, () => {
        expect(bytes.html + bytes.css).toBeLessThanOrEqual(60 * kB);
      });
    }
  }
});

test('the library of charts: HTML and CSS at most 35 kB, scripts at most 1.5 kB, no picture to load', () => {
  const { bytes } = weigh('/charts/', DIST);
  expect(bytes.html).toBeGreaterThan(0);
  expect(bytes.html + bytes.css).toBeLessThanOrEqual(35 * kB);
  expect(bytes.js).toBeLessThanOrEqual(1.5 * kB);
  expect(readFileSync(`${DIST}/charts/index.html`, 'utf8')).not.toContain('<img');
});

test('the list of chapters: HTML and CSS at most 35 kB, each chapter with its picture', () => {
  const { bytes } = weigh('/chapters/', DIST);
  expect(bytes.html + bytes.css).toBeLessThanOrEqual(35 * kB);
  const page = readFileSync(`${DIST}/chapters/index.html`, 'utf8');
  const cells = page.split('<li').filter((cell) => cell.includes('<h2 data-title'));
  expect(cells.length).toBeGreaterThan(1);
  expect(cells.filter((cell) => !cell.includes('<svg class="c-chart'))).toEqual([]);
});

test('the walk through a chart: at most 6 kB, once it is asked for', () => {
  const [file = '', ...others] = readdirSync(`${DIST}/_astro`).filter((name) =>
    /^walk-.*\.js$/.test(name),
  );
  expect(others).toEqual([]);
  expect(brotliSize(`${DIST}/_astro/${file}`)).toBeLessThanOrEqual(6 * kB);
  const page = readFileSync(`${DIST}/charts/reports-by-year/index.html`, 'utf8');
  expect(page).not.toContain(`src="/_astro/${file}`);
  expect(page).not.toContain('modulepreload');
});

test('the listener is at most a kilobyte, and its bytes are those that people have copied the hash of', () => {
  const script = readFileSync(`${DIST}/embed/listen-1.js`);
  expect(script.length).toBeLessThanOrEqual(1024);
  expect(createHash('sha384').update(script).digest('base64')).toBe(
    'DhilP3yINjFsZ4YMlE+MtpD5veRjyQwZhgLG4CEp0Lsr4J1wWlMUbAxG8uJickhb',
  );
});

describe('every frame', () => {
  const frames = readdirSync(`${DIST}/embed`, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name !== 'fonts',
  );
  for (const { name: id } of frames) {
    const { bytes } = weigh(`/embed/${id}/`, DIST);
    const page = readFileSync(`${DIST}/embed/${id}/index.html`, 'utf8');
    const inside = [...page.matchAll(/<script[^>]*>([^<]*)<\/script>/g)].map(
      ([, code]) => code ?? '',
    );
    const policy = /script-src [^;]*/.exec(page)?.[0];
    if (id.startsWith('guess-'))
      test(`${id}: one script of at most 1.5 kB as it is, and no other may run`, () => {
        expect(bytes.js).toBe(0);
        const [code = '', ...others] = inside;
        expect(others).toEqual([]);
        expect(code).toContain('data-guess');
        expect(Buffer.byteLength(code)).toBeLessThanOrEqual(1.5 * kB);
        const hash = createHash('sha256').update(code).digest('base64');
        expect(policy).toBe(`script-src 'sha256-${hash}'`);
      });
    else
      test(`${id}: no script, and none may run`, () => {
        expect(bytes.js).toBe(0);
        expect(page).not.toContain('<script');
        expect(policy).toBe("script-src 'none'");
      });
    test(`${id}: at most 30 kB besides fonts`, () => {
      const { font, ...rest } = bytes;
      const sum = Object.values(rest).reduce((all, part) => all + part, 0);
      expect(sum).toBeGreaterThan(0);
      expect(font).toBeGreaterThan(0);
      expect(sum).toBeLessThanOrEqual(30 * kB);
    });
  }
});
