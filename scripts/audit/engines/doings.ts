/** What readers do with the site, beyond reading it. Each journey throws what went wrong. */
import { DESK, type Journey, type Reader } from './reader.ts';

/** Leaves one document out, goes elsewhere and comes back. */
export async function compare(reader: Reader): Promise<void> {
  await reader.engine.resize(...DESK);
  await reader.go('/compare/');
  await reader.until('its script', `document.querySelector('[data-controls][data-live]') !== null`);
  const cells = `[...document.querySelectorAll('.c-row:not([hidden]) .c-cell:not([hidden])')].length`;
  const all = Number(await reader.ask(cells));
  await reader.pressAt('[data-drawer] > summary', 'Enter');
  await reader.click('[data-controls] input[type=checkbox]');
  await reader.until('fewer cells', `${cells} === ${(all / 5) * 4}`);
  const words = `document.querySelector('[data-outcome]').textContent + location.search`;
  const chosen = await reader.ask(words);
  await reader.go('/help/');
  await reader.engine.back();
  await reader.until('the same cells', `${cells} === ${(all / 5) * 4}`);
  await reader.until('the same words', `${words} === ${JSON.stringify(chosen)}`);
  // WebKit fills the boxes a moment after it shows the page; what the address says goes before that.
  await reader.until(
    'a tick at each document that is shown',
    `[...document.querySelectorAll('[data-controls] input[type=checkbox]')].filter(({ checked }) => checked).length === 4`,
  );
}

/** Types a word, letter by letter. */
export async function search(reader: Reader): Promise<void> {
  await reader.go('/search/');
  await reader.pressAt('input[type=search]', 'm', 'e', 't', 'a', 'd', 'a', 't', 'a');
  await reader.until('finds', `document.querySelectorAll('[data-results] > li').length > 3`);
}

/** Sends the message that is written there, by keyboard. */
export function cipher(path: string): Journey {
  return async (reader) => {
    await reader.engine.resize(...DESK);
    await reader.go(path);
    const box = `document.querySelector('[data-explore="cipher"]')`;
    await reader.ask(`void ${box}.scrollIntoView({ behavior: 'instant' })`);
    await reader.sealIn(box);
  };
}

/** Leaves by keyboard, then goes back. */
export function leaving(path: string): Journey {
  return async (reader) => {
    await reader.go(path);
    await reader.press('Shift', 'Shift', 'Shift');
    await reader.until(
      'away',
      `!location.pathname.startsWith(${JSON.stringify(path)}) || document.documentElement.hidden`,
    );
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await reader.engine.back().catch(() => null);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const seen = Number(
      await reader
        .ask(
          `location.pathname === ${JSON.stringify(path)} && !document.documentElement.hidden ? document.body.innerText.trim().length : 0`,
        )
        .catch(() => 0),
    );
    if (seen !== 0) throw new Error(`${seen} characters of ${path} are shown`);
  };
}
