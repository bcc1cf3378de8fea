/** What a reader can read of a scene while its picture stays in view, asked in the page in one go. */
import type { Page } from '@playwright/test';

/** A tall tablet, where words and pictures take turns as on a phone and every stage has room. */
export const TABLET = { width: 800, height: 1280 } as const;

/** For `launchOptions.args`: a reader whose browser is set to letters of twice the size. */
export const LARGE_LETTERS = '--blink-settings=defaultFontSize=32';

/** What a scene shows and hides. */
export interface SceneReport {
  id: string;
  staged: boolean;
  lines: number;
  /** Beginnings of lines that are covered wherever one scrolls. */
  unread: string[];
  /** What of the picture is cut off or covered while it stays. */
  pictures: string[];
}

/** Does at once what scenes do in quiet moments. Call it before `goto`. */
export async function neverIdle(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.requestIdleCallback = (work) =>
      window.setTimeout(() => work({ didTimeout: false, timeRemaining: () => 50 }), 0);
  });
}

/** Waits until stages stand or are gone as this size of the window asks. See `neverIdle`. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // Sizes are observed once a frame.
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
    const made = (): number => document.querySelectorAll('.stage, .stage .figure').length;
    for (let quiet = 0, last = made(); quiet < 4;) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      const now = made();
      quiet = now === last ? quiet + 1 : 0;
      last = now;
    }
    document.documentElement.style.scrollBehavior = 'auto';
  });
}

/** Scrolls through every scene of a page and tries every line of its steps. */
export async function readScenes(page: Page): Promise<SceneReport[]> {
  return page.evaluate(async () => {
    interface Line {
      words: string;
      step: Element;
      /** From the top of the page, so that it holds wherever one scrolls. */
      y: number;
      xs: number[];
    }

    function boxesOf(root: Element): { words: string; box: DOMRect }[] {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const found: { words: string; box: DOMRect }[] = [];
      while (walker.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        const words = range.toString().trim().slice(0, 30);
        if (words === '' || !walker.currentNode.parentElement?.checkVisibility()) continue;
        for (const box of range.getClientRects())
          if (box.width > 1 && box.height > 1) found.push({ words, box });
      }
      return found;
    }

    /** Near both ends of a line and amid it; what is wider than the window is tried where it shows. */
    function along(box: DOMRect): number[] {
      return [0.04, 0.35, 0.65, 0.96]
        .map((share) => box.left + share * box.width)
        .map((x) => Math.min(Math.max(x, 1), innerWidth - 20));
    }

    function linesOf(step: Element): Line[] {
      return boxesOf(step).map(({ words, box }) => ({
        words,
        step,
        y: box.top + box.height / 2 + scrollY,
        xs: along(box),
      }));
    }

    function isOnTop(part: Element, x: number, y: number): boolean {
      return part.contains(document.elementFromPoint(x, y));
    }

    function troubles(stage: Element): string[] {
      // Where the picture stays, the words of half the scene are above.
      const box = stage.getBoundingClientRect();
      scrollBy({ top: box.top + (box.height - innerHeight) / 2, behavior: 'instant' });
      const found: string[] = [];
      for (const figure of stage.querySelectorAll<HTMLElement>('.figure')) {
        // Pictures that are not seen just now must have room as well.
        figure.style.pointerEvents = 'auto';
        const { bottom } = figure.getBoundingClientRect();
        if (bottom > innerHeight + 1) found.push(`${Math.round(bottom - innerHeight)} px cut off`);
        for (const title of figure.querySelectorAll('.title'))
          for (const line of boxesOf(title))
            if (!along(line.box).every((x) => isOnTop(stage, x, line.box.top + 2)))
              found.push(`covered: ${line.words}`);
      }
      for (const figure of stage.querySelectorAll<HTMLElement>('.figure'))
        figure.style.pointerEvents = '';
      return [...new Set(found)];
    }

    /** Lets the page see where it has been scrolled to, and bring the picture of that step forward. */
    async function follow(): Promise<void> {
      for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
    }

    const reports: SceneReport[] = [];
    for (const grid of document.querySelectorAll('[data-steps]')) {
      const steps = [...grid.querySelectorAll(':scope > .step')];
      const stage = grid.querySelector(':scope > .stage');
      const all = steps.flatMap(linesOf);
      let unread = all;
      const box = grid.getBoundingClientRect();
      const [first, last] = [box.top + scrollY - innerHeight, box.bottom + scrollY];
      const over =
        stage &&
        stage.getBoundingClientRect().left < (steps[0]?.getBoundingClientRect().right ?? 0);
      // A line that is not free for a third of a window is as good as hidden.
      for (let top = first; top < last && unread.length > 0; top += innerHeight / 3) {
        scrollTo({ top, behavior: 'instant' });
        if (over) await follow();
        const here = scrollY;
        unread = unread.filter(({ step, y, xs }) => {
          const seen = y > here && y < here + innerHeight;
          return !(seen && xs.every((x) => isOnTop(step, x, y - here)));
        });
      }
      reports.push({
        id: grid.closest('.scene')?.id ?? '?',
        staged: stage !== null,
        lines: all.length,
        unread: unread.map(({ words }) => words),
        pictures: stage ? troubles(stage) : [],
      });
    }
    return reports;
  });
}

/**
 * Gives the focus to everything inside steps that can take it, down the page and up again, then uses
 * every step control.
 * @returns what came to rest out of sight, or under something
 */
export async function focusScenes(page: Page): Promise<{ stops: number; hidden: string[] }> {
  return page.evaluate(async () => {
    /** What a step holds may lie over its own words, such as the wide target of a small number. */
    function isCovered(element: Element): boolean {
      const step = element.closest('.step');
      return [...element.getClientRects()].some((box) =>
        [0.1, 0.5, 0.9].some((share) => {
          const x = box.left + share * box.width;
          const on = document.elementFromPoint(x, box.top + box.height / 2);
          return !step?.contains(on);
        }),
      );
    }

    /** The picture of the step before may still be there for a moment; what stays covered is hidden. */
    async function isHidden(element: Element): Promise<boolean> {
      for (let frames = 0; frames < 20 && isCovered(element); frames += 1)
        await new Promise(requestAnimationFrame);
      return isCovered(element);
    }

    const stops = [
      ...document.querySelectorAll<HTMLElement>(
        '.step :is(:any-link, button, summary, [tabindex])',
      ),
    ].filter((element) => element.tabIndex >= 0 && element.checkVisibility());
    const hidden: string[] = [];
    for (const [way, order] of [
      ['down', stops],
      ['up', stops.toReversed()],
    ] as const) {
      for (const stop of order) {
        stop.focus();
        const name = `${stop.closest('.step')?.id}: ${stop.innerText}, ${way}`;
        if (document.activeElement !== stop) hidden.push(`${name}, without focus`);
        if (await isHidden(stop)) hidden.push(name);
      }
    }
    for (const control of document.querySelectorAll<HTMLAnchorElement>('.step a[data-go]')) {
      control.click();
      await new Promise(requestAnimationFrame);
      const step = document.querySelector(control.hash);
      for (const part of step?.querySelectorAll('.step-no a, h3') ?? [])
        if (await isHidden(part)) hidden.push(`${control.hash} by “${control.innerText}”`);
    }
    return { stops: stops.length, hidden };
  });
}
