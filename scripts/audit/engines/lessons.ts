/** What teachers do in front of a class. Each journey throws what went wrong. */
import { DESK, type Journey, type Reader } from './reader.ts';

/** More changes of the address than WebKit takes in half a minute. */
const HELD = 110;

/** Goes on by key; the speaker's window follows, and leads. */
export async function deck(reader: Reader): Promise<void> {
  const { engine } = reader;
  await engine.resize(...DESK);
  await reader.go('/present/counting-reports/');
  await reader.until('it is shown', shows(1));
  await reader.press('ArrowRight');
  await reader.until('the next slide', shows(2));
  const before = await engine.windows();
  const [first = ''] = before;
  await reader.click('.deck-controls a[target="_blank"]');
  const speaker = await reader.newWindow(before);
  await engine.use(speaker);
  await reader.until('the speaker is where the deck is', shows(2));
  await reader.press('ArrowRight');
  await reader.until('the speaker goes on', shows(3));
  await engine.use(first);
  await reader.until('the deck follows', shows(3));
  for (let presses = 0; presses < HELD; presses += 1)
    await reader.press(presses % 2 === 0 ? 'ArrowRight' : 'ArrowLeft');
  await reader.press('ArrowRight');
  await reader.until('after many presses', shows(4));
  await engine.use(speaker);
  await reader.until('the speaker after many presses', shows(4));
  await engine.use(first);
}

/** Goes on by key in one window. */
export async function goesOn(reader: Reader): Promise<void> {
  await reader.go('/present/counting-reports/');
  await reader.until('it is shown', shows(1));
  await reader.press('ArrowRight', 'ArrowRight');
  await reader.until('two slides on', shows(3));
}

function shows(slide: number): string {
  return `document.querySelector('.slide.now')?.id === 'slide-${slide}'`;
}

/** Counts hands: a number on the screen, and nowhere else. */
export async function hands(reader: Reader): Promise<void> {
  await reader.go('/teach/hands/');
  await reader.until('its script', `document.querySelector('[data-open]')?.hidden === false`);
  await reader.pressAt('[data-open]', 'Enter');
  await reader.until('the panel', `document.querySelector('[data-hands]').open`);
  await reader.pressAt('[data-hands] [data-by="1"]', 'Enter', 'Enter');
  await reader.until(
    'two hands',
    `document.querySelector('[data-hands] [data-number="before"]').textContent === '2'`,
  );
  const kept = await reader.ask(
    `[location.hash + location.search, history.state, localStorage.length + sessionStorage.length]`,
  );
  if (JSON.stringify(kept) !== '["",null,0]') throw new Error(`it kept ${JSON.stringify(kept)}`);
  await reader.press('Escape');
  await reader.until('it is closed', `!document.querySelector('[data-hands]').open`);
}

/** Sends the message of a slide, by keyboard. */
export function tried(path: string): Journey {
  return async (reader) => {
    await reader.engine.resize(...DESK);
    await reader.go(path);
    const box = `document.querySelector('[data-explore="cipher"]')`;
    const slide = (await reader.ask(`${box}.closest('.slide').id`)) as string;
    await reader.ask(`void (location.hash = ${JSON.stringify(slide)})`);
    await reader.until('its slide', `document.querySelector('.slide.now')?.id === '${slide}'`);
    await reader.sealIn(box);
  };
}
