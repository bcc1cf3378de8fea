/** What readers do on the home page. Each journey throws what went wrong. */
import { PHONE, type Reader } from './reader.ts';

/** Puts a line of their own into the pictures: open at both ends, sealed between. */
export async function ownLine(reader: Reader): Promise<void> {
  await reader.engine.resize(...PHONE);
  await reader.go('/');
  await reader.until('its script', `document.querySelector('.own-line input:enabled') !== null`);
  const sealed = `document.querySelector('[data-own="sealed"]').textContent`;
  const before = await reader.ask(sealed);
  await reader.ask(`document.querySelector('.own-line input').select()`);
  await reader.pressAt('.own-line input', 'H', 'i');
  await reader.until(
    'the line, as it is',
    `[...document.querySelectorAll('[data-own="plain"]')].every(({ textContent }) => textContent.trim() === 'Hi')`,
  );
  await reader.until('the line, sealed', `${sealed} !== ${JSON.stringify(before)}`);
}

/** Guesses a number by keyboard, and sees the answer. */
export async function guess(reader: Reader): Promise<void> {
  await reader.go('/');
  await reader.ask(`document.querySelector('.guess').scrollIntoView({ behavior: 'instant' })`);
  await reader.until(
    'its slider',
    `document.querySelector('.guess input')?.checkVisibility() === true`,
  );
  await reader.pressAt('.guess input', 'ArrowRight', 'ArrowRight');
  const button = `[...document.querySelectorAll('.guess button')].find((one) => one.checkVisibility())`;
  await reader.ask(`void ${button}.focus()`);
  await reader.press('Enter');
  await reader.until(
    'the guess',
    `document.querySelector('.guess').innerText.includes('You said 52')`,
  );
}

/** Turns the sheet to its next question, and opens the list of contents and follows it. */
export async function turn(reader: Reader): Promise<void> {
  await reader.go('/');
  const seen = `document.querySelector('.sheet').innerText`;
  const before = await reader.ask(seen);
  await reader.ask(`void document.querySelectorAll('.sheet input')[1].click()`);
  await reader.until('another question', `${seen} !== ${JSON.stringify(before)}`);
  await reader.pressAt('[popovertarget="contents"]', 'Enter');
  await reader.until('the list', `document.querySelector('#contents:popover-open') !== null`);
  await reader.pressAt('#contents li:last-child a', 'Enter');
  await reader.until('it is gone', `document.querySelector('#contents:popover-open') === null`);
  await reader.until(
    'its part of the page',
    `Math.abs(document.querySelector(location.hash).getBoundingClientRect().top) < innerHeight / 2`,
  );
}

/** Scrolls to all that documents say in steps: whose words come first is set off in the bar. */
export async function seats(reader: Reader): Promise<void> {
  await reader.engine.resize(...PHONE);
  await reader.go('/');
  const speaking = `[...document.querySelectorAll('.stage:not([data-flow]) .step:has(.voice)')]`;
  const steps = Number(await reader.ask(`${speaking}.length`));
  for (let index = 0; index < steps; index += 1) {
    await reader.ask(`void ${speaking}[${index}].scrollIntoView({ behavior: 'instant' })`);
    await reader.until(
      `who speaks in ${JSON.stringify(await reader.ask(`${speaking}[${index}].id`))}`,
      `document.querySelector('[data-now]')?.dataset.seat === ${speaking}[${index}].querySelector('.voice').dataset.of`,
    );
  }
}
