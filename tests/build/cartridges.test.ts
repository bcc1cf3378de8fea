/** Packages of plans for schools' systems, read back from the built site as a system takes them in. */
import { existsSync, readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { packageWords } from '../../src/site/content/package-words.ts';
import { book } from '../support/book.ts';
import { cartridgeFaults } from '../support/cartridge.ts';

/** What a system of a school takes without a thought. */
const MOST_BYTES = 2_000_000;
/** Only `npm run build:pdf` makes them: the plain build has no browser. */
const HAS_PDFS = existsSync('dist/handouts/restatement-a4.pdf');

describe.each(book.plans)('$slug', ({ slug, title, steps, exit, controversy }) => {
  const bytes = readFileSync(`dist/teach/${slug}.imscc`);
  const files = unzipSync(bytes);
  const text = (path: string): string => new TextDecoder().decode(files[path]);

  test('keeps to the standard, and its manifest comes first', () => {
    expect(Object.keys(files)[0]).toBe('imsmanifest.xml');
    const read = Object.keys(files).map((path) => [path, text(path)] as const);
    expect(cartridgeFaults(Object.fromEntries(read))).toEqual([]);
  });

  test('holds every step with its minutes, the exit card, and both answers where there are two', () => {
    const plan = text('pages/plan.html');
    expect(plan).toContain(`/teach/${slug}/`);
    expect(plan).toContain('If a pupil tells you something');
    for (const step of steps) expect(plan).toContain(`(${step.minutes} minutes)`);
    expect(text('pages/exit-card.html').match(/<li>/g)).toHaveLength(exit.length);
    expect('pages/answers.html' in files).toBe(controversy !== undefined);
    expect(text('links/link-1.xml')).toContain(title.slice(0, 10));
  });

  test('holds the PDFs of its own sheets once they are made, and its page says so', () => {
    const page = readFileSync(`dist/teach/${slug}/index.html`, 'utf8');
    const kinds = new Set(steps.flatMap(({ desk = [] }) => desk));
    const inside = Object.keys(files).filter((path) => path.startsWith('files/'));
    expect(inside).toHaveLength(HAS_PDFS ? kinds.size * 2 : 0);
    for (const path of inside) {
      const pdf = readFileSync(path.replace('files/', 'dist/handouts/'));
      expect(Buffer.from(files[path] ?? []).equals(pdf), path).toBe(true);
      expect(text('pages/plan.html')).toContain(`href="../${path}"`);
    }
    const sheets = kinds.size === 0 ? 'none' : HAS_PDFS ? 'inside' : 'links';
    expect(page).toContain(`<span data-package>${packageWords(sheets, bytes.length)}</span>`);
    expect(bytes.length).toBeLessThan(MOST_BYTES);
  });

  test('asks no other site for anything', () => {
    const addresses = Object.keys(files)
      .filter((path) => path.endsWith('.html'))
      .flatMap((path) => [...text(path).matchAll(/\s(?:src|href)="(https?:[^"]*)"/g)])
      .map(([, address = '']) => new URL(address).origin);
    expect([...new Set(addresses)]).toEqual([book.site.origin]);
  });
});
