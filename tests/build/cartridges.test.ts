/** Packages of plans for schools' systems, read back from the built site as a system takes them in. */
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { book } from '../support/book.ts';
import { cartridgeFaults } from '../support/cartridge.ts';

describe.each(book.plans)('$slug', ({ slug, title, steps, exit, controversy }) => {
  const files = unzipSync(readFileSync(`dist/teach/${slug}.imscc`));
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

  test('asks no other site for anything', () => {
    const addresses = Object.keys(files)
      .filter((path) => path.endsWith('.html'))
      .flatMap((path) => [...text(path).matchAll(/\s(?:src|href)="(https?:[^"]*)"/g)])
      .map(([, address = '']) => new URL(address).origin);
    expect([...new Set(addresses)]).toEqual([book.site.origin]);
  });
});
