import { afterEach, expect, test, vi } from 'vitest';
import { answer } from '../../../../src/reader/offline/answer.ts';

function refuse(): Promise<never> {
  return Promise.reject(new DOMException('Insecure.', 'SecurityError'));
}

afterEach(() => vi.unstubAllGlobals());

test('where the copy cannot be read, the network answers', async () => {
  vi.stubGlobal('caches', { has: refuse, match: refuse });
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('from the network')));
  const response = await answer(new Request('https://side-by-side.example/chapters/'));
  expect(await response.text()).toBe('from the network');
});

test('where a file of the copy cannot be read, the network answers', async () => {
  const record = Response.json({ edition: 'e', since: '2026-01-01T00:00:00Z' });
  const match = (_: string, { cacheName }: { cacheName: string }) =>
    cacheName === 'kept' ? Promise.resolve(record) : refuse();
  vi.stubGlobal('caches', { has: () => Promise.resolve(true), match });
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('from the network')));
  const response = await answer(new Request('https://side-by-side.example/chapters/'));
  expect(await response.text()).toBe('from the network');
});
