/** Browsers that are asked for measures of frames, all in one way. */
import { chromium as playwright } from '@playwright/test';
import { type Engine, MissingEngine } from '../audit/engines/engine.ts';
import { firefox } from '../audit/engines/firefox.ts';
import { webkit } from '../audit/engines/webkit.ts';
import { BROWSER_FLAGS, needBrowser } from '../browser.ts';

/** A browser on a page of the site. */
export interface Browser {
  name: string;
  /**
   * Asks something for each of these widths of a column, in CSS px.
   * @param expressionOf an expression for some of them, whose value is a promise of answers, one a width
   */
  ask: <T>(
    widths: readonly number[],
    expressionOf: (some: readonly number[]) => string,
  ) => Promise<T[]>;
  close: () => Promise<void>;
}

const WINDOW = { width: 1500, height: 900 };
/** Widths at a time: drivers wait half a minute for an answer. */
const AT_ONCE = 30;
const STARTS = { Chromium: chromium, Firefox: engine(firefox), WebKitGTK: engine(webkit) };

/** Starts every engine that is here on a page, and says which are not. */
export async function startAll(url: string): Promise<Browser[]> {
  const browsers: Browser[] = [];
  for (const [name, start] of Object.entries(STARTS))
    try {
      const { evaluate, close } = await start(url);
      browsers.push({ name, ask: inParts(evaluate), close });
    } catch (why) {
      if (why instanceof MissingEngine) console.log(`${name}: ${why.message}`);
      else {
        for (const { close } of browsers) await close();
        throw why;
      }
    }
  return browsers;
}

function inParts(evaluate: (expression: string) => Promise<unknown>): Browser['ask'] {
  return async <T>(
    widths: readonly number[],
    expressionOf: (some: readonly number[]) => string,
  ) => {
    const answers: T[] = [];
    for (let from = 0; from < widths.length; from += AT_ONCE)
      answers.push(...((await evaluate(expressionOf(widths.slice(from, from + AT_ONCE)))) as T[]));
    return answers;
  };
}

interface Started {
  evaluate: (expression: string) => Promise<unknown>;
  close: () => Promise<void>;
}

async function chromium(url: string): Promise<Started> {
  const browser = await playwright.launch({
    executablePath: needBrowser(),
    args: [...BROWSER_FLAGS],
  });
  const page = await browser.newPage({ viewport: WINDOW });
  await page.goto(url);
  return {
    evaluate: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  };
}

function engine(start: () => Promise<Engine>): (url: string) => Promise<Started> {
  return async (url) => {
    const started = await start();
    await started.resize(WINDOW.width, WINDOW.height);
    await started.open(url);
    return started;
  };
}
