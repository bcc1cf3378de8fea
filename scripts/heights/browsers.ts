/** Browsers that are asked for heights, all in one way. */
import { chromium as playwright } from '@playwright/test';
import type { Engine } from '../audit/engines/engine.ts';
import { BROWSER_FLAGS, needBrowser } from '../browser.ts';
import { heightsIn } from './measure.ts';

/** A browser on a page of the site. */
export interface Browser {
  /** Heights of a framed page, in CSS px, in columns of these widths. */
  ask: (path: string, widths: readonly number[]) => Promise<readonly number[]>;
  close: () => Promise<void>;
}

const WINDOW = { width: 1500, height: 900 };
/** Widths at a time: drivers wait half a minute for an answer. */
const AT_ONCE = 30;

/** Starts Chromium on a page. */
export async function chromium(url: string): Promise<Browser> {
  const browser = await playwright.launch({
    executablePath: needBrowser(),
    args: [...BROWSER_FLAGS],
  });
  const page = await browser.newPage({ viewport: WINDOW });
  await page.goto(url);
  return {
    ask: (path, widths) => page.evaluate(heightsIn(path, widths)),
    close: () => browser.close(),
  };
}

/** What starts another engine on a page. */
export function engine(start: () => Promise<Engine>): (url: string) => Promise<Browser> {
  return async (url) => {
    const started = await start();
    await started.resize(WINDOW.width, WINDOW.height);
    await started.open(url);
    return {
      ask: async (path, widths) => {
        const heights: number[] = [];
        for (let from = 0; from < widths.length; from += AT_ONCE) {
          const some = widths.slice(from, from + AT_ONCE);
          heights.push(...((await started.evaluate(heightsIn(path, some))) as number[]));
        }
        return heights;
      },
      close: () => started.close(),
    };
  };
}
