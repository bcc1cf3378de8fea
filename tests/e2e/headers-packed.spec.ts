/** What a real nginx sends of the copies that a build has packed. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { TOP } from '../../scripts/lib/command.ts';
import { findBrotli, findNginx } from '../../scripts/lib/nginx.ts';
import { expect, test } from './support/test.ts';

for (const [accepted, coding, ending] of [
  ['gzip', 'gzip', 'gz'],
  ['gzip, deflate, br, zstd', 'br', 'br'],
] as const) {
  test(`a text comes packed to who accepts ${accepted}`, async ({ request }) => {
    const lacks = coding === 'br' && findBrotli(findNginx() ?? '') === undefined;
    test.skip(lacks, 'the module for Brotli is not installed');
    const response = await request.get('/', { headers: { 'Accept-Encoding': accepted } });
    expect(response.headers()['content-encoding']).toBe(coding);
    expect(response.headers().vary).toBe('Accept-Encoding');
    // What is packed for each reader anew has no length that is known before.
    const packed = statSync(join(TOP, 'dist', `index.html.${ending}`)).size;
    expect(response.headers()['content-length']).toBe(String(packed));
  });
}

test('a text comes as it is to who accepts nothing packed', async ({ request }) => {
  const response = await request.get('/', { headers: { 'Accept-Encoding': 'identity' } });
  expect(response.headers()['content-encoding']).toBeUndefined();
  expect((await response.body()).length).toBe(statSync(join(TOP, 'dist', 'index.html')).size);
});
