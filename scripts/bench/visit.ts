/** Opens one page over a slow line on a slow processor, reads it to its end, and says how that went. */
import type { Browser, CDPSession } from '@playwright/test';
import { blockingMs, keepArrival, untilQuiet } from './arrival.ts';
import { SLOWDOWN } from './scroll.ts';
import { countTraffic, type Traffic } from './traffic.ts';

/** One visit. Times in milliseconds since the page was asked for. */
export interface Visit extends Traffic {
  firstMs: number;
  largestMs: number;
  /** What was largest, such as "h1". */
  largest: string;
  /** Layout shifts until the page is quiet, added up. */
  shift: number;
  /** Total blocking time until the page is quiet. */
  blockingMs: number;
  /** What there is to scroll, in CSS px. */
  heightPx: number;
  /** What scripts and page hold in memory after a scroll to the end and a collection of what nobody holds. */
  heapBytes: number;
}

/** A phone of the cheaper sort. */
export const PHONE = { width: 360, height: 740 };
/** A slow mobile line: so many bytes a second, and so long before each answer begins. */
const LINE = {
  offline: false,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
  latency: 150,
};
/** A page is quiet where no task took over 50 ms for so long, as Lighthouse has it. */
const QUIET_MS = 5000;
/** Fast: what comes into view is what counts, not how. */
const SPEED_PX_PER_S = 8000;
/** Far longer than any page takes: only a browser that hangs should end here. */
const HANGS_MS = 300_000;

/**
 * Visits a page in a fresh profile.
 * @throws where nothing was painted: then nothing was measured
 */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: PHONE, colorScheme: 'light' });
  try {
    context.setDefaultTimeout(HANGS_MS);
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    const traffic = await countTraffic(devtools);
    await devtools.send('Network.emulateNetworkConditions', LINE);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await page.addInitScript(keepArrival);
    await page.goto(url, { waitUntil: 'load' });
    const { firstMs, largestMs, largest, shifts, tasks } = await page.evaluate(
      untilQuiet,
      QUIET_MS,
    );
    if (firstMs === 0) throw new Error(`${url}: nothing was painted`);
    const heightPx = await page.evaluate(
      () => document.documentElement.scrollHeight - window.innerHeight,
    );
    await scrollDown(devtools, heightPx);
    return {
      ...{ firstMs, largestMs, largest, heightPx },
      shift: shifts.reduce((sum, shift) => sum + shift, 0),
      blockingMs: blockingMs(tasks, firstMs),
      heapBytes: await heapOf(devtools),
      ...traffic,
    };
  } finally {
    await context.close();
  }
}

async function scrollDown(devtools: CDPSession, heightPx: number): Promise<void> {
  if (heightPx === 0) return;
  await devtools.send('Input.synthesizeScrollGesture', {
    ...{ x: PHONE.width / 2, y: PHONE.height / 2 },
    ...{ yDistance: -heightPx, speed: SPEED_PX_PER_S, gestureSourceType: 'mouse' },
  });
}

async function heapOf(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  return (await devtools.send('Runtime.getHeapUsage')).usedSize;
}
