/**
 * The `test` of all browser tests. A test fails when the page complains: an error or a warning
 * on the console, an exception nobody caught, a broken content policy, a request to elsewhere.
 */
import { test as base, type BrowserContext } from '@playwright/test';
import { addressOf, needAddress } from './addresses.ts';

export { expect } from '@playwright/test';

interface Options {
  /** Complaints that a test provokes on purpose, such as the status of a missing page. */
  tolerated: RegExp[];
  /** Other origins that a test goes to on purpose, such as a page that embeds a chart. */
  visited: string[];
}

/** All tests import this, never Playwright's own. */
export const test = base.extend<Options & { complaints: string[] }>({
  tolerated: [[], { option: true }],
  visited: [[], { option: true }],

  baseURL: async ({}, use, testInfo) => {
    const server = testInfo.project.name === 'nginx' ? 'nginx' : 'preview';
    testInfo.skip(addressOf(server) === undefined, 'nginx is not installed');
    await use(needAddress(server));
  },

  complaints: [
    async ({ context, baseURL, tolerated, visited }, use) => {
      const complaints: string[] = [];
      const origins = [baseURL, ...visited].flatMap((url) => (url ? [new URL(url).origin] : []));
      await listen(context, origins, (complaint) => {
        if (!tolerated.some((pattern) => pattern.test(complaint))) complaints.push(complaint);
      });
      await use(complaints);
      if (complaints.length > 0) {
        throw new Error(`The page complained:\n  ${complaints.join('\n  ')}`);
      }
    },
    { auto: true },
  ],
});

async function listen(
  context: BrowserContext,
  origins: string[],
  complain: (complaint: string) => void,
): Promise<void> {
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      complain(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  context.on('weberror', (error) => {
    complain(`exception: ${error.error().message} (${error.page()?.url() ?? ''})`);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    const local = ['data:', 'blob:', 'about:'].includes(url.protocol);
    if (!local && !origins.includes(url.origin)) complain(`request to elsewhere: ${url.href}`);
  });
  // What glides is not where it was when it is pressed: pages scroll at once, as with less motion.
  await context.addInitScript(() => {
    // Where a sandbox lets nothing run, not even this may, and browsers say so.
    if (window.top !== window || window.origin === 'null') return;
    document.addEventListener('DOMContentLoaded', () => {
      document.documentElement.style.scrollBehavior = 'auto';
    });
  });
  // The browser does not report every broken policy as an error of the console.
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      // eslint-disable-next-line no-console -- the browser's console, which is listened to
      console.error(`content policy: ${event.violatedDirective} blocked ${event.blockedURI}`);
    });
  });
}
