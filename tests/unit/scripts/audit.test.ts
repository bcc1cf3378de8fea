import { createServer, type Server } from 'node:http';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differences, hashesOf } from '../../../scripts/audit/copies.ts';
import { walk } from '../../../scripts/audit/links.ts';
import { load } from '../../../scripts/audit/load.ts';
import { slidesIn } from '../../../scripts/audit/slides.ts';
import { pagesIn } from '../../../scripts/lib/pdf.ts';
import { toZip } from '../../../src/pictures/export/zip.ts';

const PAGES: Record<string, string> = {
  '/': '<a href="/a/#there">a</a><a href="b/">b</a><a href="https://elsewhere.example/">c</a>',
  '/a/': '<p id="there"></p><a href="/#not-there">x</a><img src="/gone.png">',
  '/b/': '<a href="mailto:a@b.example">mail</a><a href="#self">here</a><i id="self"></i>',
};

let server: Server;
let url = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    const body = PAGES[request.url ?? ''];
    response.writeHead(body === undefined ? 404 : 200, { 'Content-Type': 'text/html' });
    response.end(body ?? 'not here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}`;
});

afterAll(() => {
  server.close();
});

describe('following links', () => {
  it('finds files and places that are not there, each with the page that names them', async () => {
    const { statuses, broken } = await walk(url);
    expect([...statuses.keys()].toSorted()).toEqual(['/', '/a/', '/b/', '/gone.png']);
    expect(broken).toEqual([
      '/a/ → /#not-there names no place on that page',
      '/a/ → /gone.png answers 404',
    ]);
  });
});

describe('load', () => {
  it('counts answers that are not 200', async () => {
    const good = await load(url, ['/', '/a/'], 0.2);
    expect(good.failures).toBe(0);
    expect(good.requests).toBeGreaterThan(10);
    const bad = await load(url, ['/nowhere/'], 0.1);
    expect(bad.failures).toBe(bad.requests);
  });
});

describe('comparing two builds', () => {
  it('names files whose bytes differ and files that one lacks', () => {
    const folder = mkdtempSync(join(tmpdir(), 'hashes-'));
    for (const name of ['a', 'b']) {
      mkdirSync(join(folder, name, 'deep'), { recursive: true });
      writeFileSync(join(folder, name, 'same.txt'), 'same');
      writeFileSync(join(folder, name, 'deep', 'other.txt'), name);
    }
    writeFileSync(join(folder, 'b', 'more.txt'), '');
    const found = differences(hashesOf(join(folder, 'a')), hashesOf(join(folder, 'b')));
    rmSync(folder, { recursive: true });
    expect(found).toEqual(['deep/other.txt', 'more.txt']);
  });
});

it('counts slides of a file and pages of a PDF', () => {
  const names = ['slides/slide1.xml', 'slides/slide2.xml', 'slides/_rels/slide1.xml.rels'];
  const files = names.map((name) => ({ path: `ppt/${name}`, content: '' }));
  expect(slidesIn(toZip(files, '2026-11-22'))).toBe(2);
  const pdf = '<</Type/Pages/Kids[]>> <</Type/Page/Parent 1 0 R>> << /Type /Page >>';
  expect(pagesIn(new TextEncoder().encode(pdf))).toBe(2);
});
