/** Scrolls a page to its end at a steady pace on a slow processor, and watches. */
import type { Browser } from '@playwright/test';
import { type Smoothness, smoothness } from './frames.ts';

/** One page in one window. */
export interface Trip {
  url: string;
  size: { width: number; height: number };
  /** Answers instead of the server, for a page that is on no server. */
  html?: string;
}

export interface Watched extends Smoothness {
  heightPx: number;
  /** Tasks of more than 50 ms while scrolling, and the longest of them. */
  longTasks: number;
  longestTaskMs: number;
  /** The longest task while loading; 0 where none took more than 50 ms. */
  loadingTaskMs: number;
  /** Cumulative layout shift while loading and scrolling. */
  shift: number;
}

/** How many times slower the processor is made: about a phone of the cheaper sort. */
export const SLOWDOWN = 4;
const SPEED_PX_PER_S = 1600;
const SETTLE_MS = 1500;

interface Diary {
  frames: number[];
  loading: number[];
  tasks: number[];
  shifts: number[];
  running: boolean;
}

declare global {
  interface Window {
    /** Kept by the measurement while a page is open. */
    diary?: Diary;
  }
}

/** Opens a page in a fresh profile, scrolls it to its end by wheel, and says how that went. */
export async function scrollThrough(browser: Browser, trip: Trip): Promise<Watched> {
  const context = await browser.newContext({ viewport: trip.size, colorScheme: 'light' });
  try {
    const page = await context.newPage();
    const { html } = trip;
    if (html !== undefined) {
      await page.route(trip.url, (route) =>
        route.fulfill({ body: html, contentType: 'text/html' }),
      );
    }
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await page.addInitScript(keepDiary);
    await page.goto(trip.url, { waitUntil: 'load' });
    await page.waitForTimeout(SETTLE_MS);
    const heightPx = await page.evaluate(startFrames);
    await devtools.send('Input.synthesizeScrollGesture', {
      x: trip.size.width / 2,
      y: trip.size.height / 2,
      yDistance: -heightPx,
      speed: SPEED_PX_PER_S,
      gestureSourceType: 'mouse',
    });
    const { diary, reached } = await page.evaluate(stopFrames);
    if (!reached) throw new Error(`${trip.url}: the scroll did not reach the end of the page`);
    return {
      ...smoothness(diary.frames),
      heightPx,
      longTasks: diary.tasks.length,
      longestTaskMs: Math.max(0, ...diary.tasks),
      loadingTaskMs: Math.max(0, ...diary.loading),
      shift: diary.shifts.reduce((sum, shift) => sum + shift, 0),
    };
  } finally {
    await context.close();
  }
}

/** Runs in the page before anything else does. */
function keepDiary(): void {
  const diary: Diary = { frames: [], loading: [], tasks: [], shifts: [], running: false };
  window.diary = diary;
  new PerformanceObserver((list) => {
    const into = diary.running ? diary.tasks : diary.loading;
    into.push(...list.getEntries().map((entry) => entry.duration));
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ('value' in entry && typeof entry.value === 'number') diary.shifts.push(entry.value);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Runs in the page: begins to write down frames; the height that is left to scroll. */
function startFrames(): number {
  const { diary } = window;
  if (diary) diary.running = true;
  function frame(time: number): void {
    if (!diary?.running) return;
    diary.frames.push(time);
    requestAnimationFrame(frame);
  }
  requestAnimationFrame(frame);
  return document.documentElement.scrollHeight - window.innerHeight;
}

/** Runs in the page: what was written down, and whether the end came into view. */
function stopFrames(): { diary: Diary; reached: boolean } {
  const { diary } = window;
  if (!diary) throw new Error('no diary was kept');
  diary.running = false;
  const { scrollHeight, scrollTop, clientHeight } = document.documentElement;
  return { diary, reached: scrollTop + clientHeight >= scrollHeight - 4 };
}
