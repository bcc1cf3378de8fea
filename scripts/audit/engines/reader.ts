/** What somebody does in front of a browser: goes somewhere, waits, presses, types. */
import type { Engine, Json } from './engine.ts';

/** Size of a window, in CSS px. */
export type Size = readonly [width: number, height: number];

export const PHONE: Size = [390, 800];
export const DESK: Size = [1280, 800];

/** Something that a reader does. It throws what went wrong. */
export type Journey = (reader: Reader) => Promise<void>;

const PATIENCE_MS = 15_000;
/** Code points that WebDriver gives to keys without a letter (W3C WebDriver, "keyboard actions"). */
const KEYS: Readonly<Record<string, string>> = {
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  Enter: '\uE006',
  Shift: '\uE008',
  Escape: '\uE00C',
};

export class Reader {
  readonly engine: Engine;
  readonly site: string;

  /** @param site address of the site, without a slash at the end */
  constructor(engine: Engine, site: string) {
    this.engine = engine;
    this.site = site;
  }

  /** Goes to a page of the site. */
  async go(path: string): Promise<void> {
    await this.engine.open(this.site + path);
  }

  /** Waits until an expression is true in the page. Throws with what was waited for. */
  async until(what: string, expression: string, patienceMs = PATIENCE_MS): Promise<void> {
    const end = Date.now() + patienceMs;
    // A page that is being left cannot answer; the next one can.
    while ((await this.engine.evaluate(expression).catch(() => false)) !== true) {
      if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Waits for a window beside those that were there before. */
  async newWindow(before: readonly string[]): Promise<string> {
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      const found = (await this.engine.windows()).find((one) => !before.includes(one));
      if (found !== undefined) return found;
      if (Date.now() > end) throw new Error('no window was opened');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Sends the message of the cipher explorable by keyboard, and waits until it is opened. */
  async sealIn(box: string): Promise<void> {
    await this.until('it is alive', `${box}.dataset.state === 'live'`);
    const send = `[...${box}.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === 'Send')`;
    await this.ask(`void ${send}.focus()`);
    await this.press('Enter');
    await this.until(
      'sealed and opened',
      `${box}.querySelector('[role=status]').textContent.includes('The receiver has opened it')`,
    );
  }

  /** Value of an expression in the page. */
  ask(expression: string): Promise<Json> {
    return this.engine.evaluate(expression);
  }

  /** Presses keys one after another: names of `KEYS`, or letters. */
  async press(...keys: readonly string[]): Promise<void> {
    const actions = keys.flatMap((key) => {
      const value = KEYS[key] ?? key;
      return [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ];
    });
    await this.engine.perform([{ type: 'key', id: 'keys', actions }]);
  }

  /** Gives the focus to the first element of a selector, and presses a key there. */
  async pressAt(selector: string, ...keys: readonly string[]): Promise<void> {
    await this.ask(`document.querySelector(${JSON.stringify(selector)}).focus()`);
    await this.press(...keys);
  }

  /** Clicks the middle of the first element of a selector, where it is. */
  async click(selector: string): Promise<void> {
    const at = (await this.ask(`(() => {
      const element = document.querySelector(${JSON.stringify(selector)});
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = element.getClientRects()[0];
      return [Math.round(box.left + box.width / 2), Math.round(box.top + box.height / 2)];
    })()`)) as [number, number];
    const [x, y] = at;
    await this.engine.perform([
      {
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [
          { type: 'pointerMove', x, y },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      },
    ]);
  }
}
