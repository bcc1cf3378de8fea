/**
 * Browser tests over the built site: `preview` through Astro's own server, `nginx` through a real
 * nginx with the headers of deploy/. The servers are started in tests/e2e/support/servers.ts.
 */
import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from './scripts/browser.ts';

const executablePath = findBrowser();
if (executablePath === undefined) {
  throw new Error('No Chromium found. `npm test` or `node scripts/browser.ts` installs one.');
}

// Tests of headers need a server that sends them; they put frames of every chart into other pages. What is kept
// for a class is kept with them, and Lighthouse judges what a reader gets.
const headers = ['**/headers*.spec.ts', '**/lighthouse.spec.ts', '**/offline*.spec.ts'];

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  // Transcripts are texts, the same on every machine.
  snapshotPathTemplate: '{testDir}/heard/{arg}{ext}',
  globalSetup: './tests/e2e/support/servers.ts',
  fullyParallel: true,
  // Two cores; tests wait for frames and servers most of their time (three workers took 1.8 times as long).
  workers: 5,
  // On a busy machine about one press in ten thousand is lost between Playwright and the browser. What is
  // wrong with the page is wrong twice; what passed only at a second try is named at the end of a run.
  retries: 1,
  forbidOnly: true,
  timeout: 60_000,
  // What is asked of a page may take long where other tests have the machine; what is there is seen at once.
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'UTC',
    actionTimeout: 20_000,
    launchOptions: { executablePath, args: [...BROWSER_FLAGS] },
  },
  projects: [
    { name: 'preview', testIgnore: headers },
    { name: 'nginx', testMatch: headers },
  ],
});
