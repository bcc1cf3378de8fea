/** What a reader can read of a scene while its picture stays in view, asked in the page in one go. */
import type { Page } from '@playwright/test';

/** A tall tablet, where words and pictures take turns as on a phone and every stage has room. */
export const TABLET = { width: 800, height: 1280 } as const;

/** A common tablet held upright: just high enough for its own letters. */
export const UPRIGHT = { width: 768, height: 1024 } as const;

/** For `launchOptions.args`: a reader whose browser is set to letters of twice the size. */
export const LARGE_LETTERS = '--blink-settings=defaultFontSize=32';

/** What a scene shows and hides. */
export interface SceneReport {
  id: string;
  staged: boolean;
  lines: number;
  /** Beginnings of lines that are covered wherever one scrolls. */
  unread: string[];
  /** Where words and picture meet, or the picture is cut off, while it stays. */
  pictures: string[];
}

/** The stages whose pictures stay while words pass, in this window. */
export const PLAYING = '.plays .stage:not([data-flow])';

/** Waits until stages have been weighed as this size of the window asks. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    document.documentElement.style.scrollBehavior = 'auto';
    // Sizes are observed once a frame; what changes then is observed in the next.
    for (let frames = 0; frames < 4; frames += 1) await new Promise(requestAnimationFrame);
  });
}

/** Scrolls through every stage of a page and tries every line of its steps. */
export async function readScenes(page: Page): Promise<SceneReport[]> {
  return page.evaluate(async (playing) => {
    interface Line {
      range: Range;
      /** Which of the lines of these words. */
      index: number;
      words: string;
      step: Element;
    }

    function linesOf(step: Element): Line[] {
      const walker = document.createTreeWalker(step, NodeFilter.SHOW_TEXT);
      const found: Line[] = [];
      while (walker.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        const words = range.toString().trim().slice(0, 30);
        if (words === '' || !walker.currentNode.parentElement?.checkVisibility()) continue;
        [...range.getClientRects()].forEach(({ width, height }, index) => {
          if (width > 1 && height > 1) found.push({ range, index, words, step });
        });
      }
      return found;
    }

    /** Near both ends of a line and amid it; what is wider than the window is tried where it shows. */
    function along(box: DOMRect): number[] {
      return [0.04, 0.35, 0.65, 0.96]
        .map((share) => box.left + share * box.width)
        .map((x) => Math.min(Math.max(x, 1), innerWidth - 20));
    }

    function isRead({ range, index, step }: Line): boolean {
      const box = range.getClientRects()[index];
      if (!box) return false;
      const y = box.top + box.height / 2;
      const isFree = (x: number): boolean => step.contains(document.elementFromPoint(x, y));
      return y > 0 && y < innerHeight && along(box).every(isFree);
    }

    /** What is wrong with the picture that is seen just now, and with the words beside it. */
    function troubles(stage: Element): string[] {
      const figure = stage.querySelector('.figure.on');
      const card = stage.querySelector('.now .step-card');
      if (!figure || !card) return ['no picture'];
      const [seen, words] = [figure.getBoundingClientRect(), card.getBoundingClientRect()];
      const over =
        Math.min(seen.right, words.right) - Math.max(seen.left, words.left) > 1 &&
        Math.min(seen.bottom, words.bottom) - Math.max(seen.top, words.top) > 1;
      const held = Math.abs(seen.top - Number.parseFloat(getComputedStyle(figure).top)) < 1;
      return [
        ...(over ? [`words on the picture at ${scrollY}: ${words.top} over ${seen.bottom}`] : []),
        ...(held && seen.bottom > innerHeight + 1 ? [`cut off: ${seen.bottom}`] : []),
      ];
    }

    const reports: SceneReport[] = [];
    for (const stage of document.querySelectorAll('.stage')) {
      const staged = stage.matches(playing);
      const all = [...stage.querySelectorAll('.step')].flatMap(linesOf);
      let unread = all;
      const pictures = new Set<string>();
      const box = stage.getBoundingClientRect();
      const [first, last] = [box.top + scrollY - innerHeight, box.bottom + scrollY];
      // A line that is not free for an eighth of a window is as good as hidden.
      for (let top = first; top < last; top += innerHeight / 8) {
        scrollTo({ top, behavior: 'instant' });
        // Lets the page see where it has been scrolled to, and bring that step forward.
        for (let frames = 0; staged && frames < 2; frames += 1)
          await new Promise(requestAnimationFrame);
        unread = unread.filter((line) => !isRead(line));
        if (staged) troubles(stage).forEach((trouble) => pictures.add(trouble));
      }
      reports.push({
        id: (stage.closest('.scene') ?? stage.querySelector('.scene'))?.id ?? '?',
        staged,
        lines: all.length,
        unread: unread.map(({ words }) => words),
        pictures: [...pictures],
      });
    }
    return reports;
  }, PLAYING);
}

/**
 * Gives the focus to everything inside steps that can take it, down the page and up again, then uses
 * every step control.
 * @returns what came to rest out of sight, or under something
 */
export async function focusScenes(page: Page): Promise<{ stops: number; hidden: string[] }> {
  return page.evaluate(async (playing) => {
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
      // Words in the flow may be longer than the window: where they begin is what must be seen then.
      const held = step?.closest(playing) ? '.step-no a, h3' : 'h3';
      for (const part of step?.querySelectorAll(held) ?? [])
        if (await isHidden(part)) hidden.push(`${control.hash} by “${control.innerText}”`);
    }
    return { stops: stops.length, hidden };
  }, PLAYING);
}
