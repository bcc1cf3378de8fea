/** Four sorts of test, told apart by what they read: nothing, components, content/, dist/. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

// Dates must not depend on where the tests run; set here so that workers inherit it too.
process.env.TZ = 'UTC';

export default defineConfig({
  test: {
    environment: 'node',
    env: { TZ: 'UTC' },
    maxWorkers: 2,
    // No test changes what another reads, so files share what is loaded instead of loading it anew.
    isolate: false,
    // Properties and whole books are read; a busy machine must not fail them.
    testTimeout: 60_000,
    expect: { requireAssertions: true },
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      {
        extends: true,
        // No svelte.config.js is read: charts are compiled as on the server, with nothing added.
        plugins: [svelte({ configFile: false })],
        test: { name: 'render', include: ['tests/render/**/*.test.ts'] },
      },
      { extends: true, test: { name: 'content', include: ['tests/content/**/*.test.ts'] } },
      // Reads dist/ only: build the site first.
      { extends: true, test: { name: 'build', include: ['tests/build/**/*.test.ts'] } },
    ],
  },
});
