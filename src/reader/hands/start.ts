/**
 * Counts hands on the teacher's screen. The numbers live in one variable of this page: nothing is written to any
 * storage, to the address or to the history, and a reload forgets them.
 */
import { speak } from '../browser/speak.ts';
import {
  CHOICES,
  type Choice,
  counted,
  handsAt,
  NO_HANDS,
  rowInWords,
  TIMES,
  type Time,
} from './core.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Squares in a line of the picture. */
const IN_LINE = 10;

const form = document.querySelector<HTMLFormElement>('[data-hand-questions]');
const panel = document.querySelector<HTMLDialogElement>('[data-hands]');
let tally = NO_HANDS;

function part(selector: string, inside: ParentNode | null = panel): HTMLElement {
  const found = inside?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The show of hands has no ${selector}`);
  return found;
}

function radios(): HTMLInputElement[] {
  return [...(form?.querySelectorAll<HTMLInputElement>('input[type="radio"]') ?? [])];
}

/** A square for each hand, all alike, ten in a line. */
function draw(row: HTMLElement, time: Time, hands: number): void {
  const squares = Array.from({ length: hands }, (_, index) => {
    const square = document.createElementNS(SVG, 'rect');
    square.setAttribute('x', String((index % IN_LINE) + 0.08));
    square.setAttribute('y', String(Math.floor(index / IN_LINE) + 0.08));
    square.setAttribute('width', '0.84');
    square.setAttribute('height', '0.84');
    return square;
  });
  row.querySelector(`[data-squares="${time}"]`)?.replaceChildren(...squares);
}

function show(): void {
  for (const choice of CHOICES) {
    const row = part(`[data-choice="${choice}"]`);
    for (const time of TIMES) {
      part(`[data-number="${time}"]`, row).textContent = String(tally[time][choice]);
      draw(row, time, tally[time][choice]);
    }
  }
  for (const time of TIMES) part(`[data-sum="${time}"]`).textContent = String(handsAt(tally, time));
}

/** The question that is chosen; another one begins without hands. */
function ask(): void {
  const chosen = radios().find(({ checked }) => checked);
  if (!chosen) return;
  const { asked = '', first = '', second = '' } = chosen.dataset;
  if (part('[data-hands-asked]').textContent !== asked) tally = NO_HANDS;
  part('[data-hands-asked]').textContent = asked;
  part('[data-name="first"]').textContent = first;
  part('[data-name="second"]').textContent = second;
  show();
}

function isChoice(text: string | undefined): text is Choice {
  return CHOICES.some((choice) => choice === text);
}

function press(button: HTMLElement): void {
  const { at, by } = button.dataset;
  const { choice } = button.closest<HTMLElement>('[data-choice]')?.dataset ?? {};
  if (!isChoice(choice) || (at !== 'before' && at !== 'after')) return;
  tally = counted(tally, at, choice, by === '1' ? 1 : -1);
  show();
  speak(rowInWords(tally, choice));
}

/** A link may name the question; nothing is ever written back. */
function fromAddress(): void {
  const named = radios().find(({ value }) => value === location.hash.slice(1));
  if (named) named.checked = true;
}

if (form && panel) {
  for (const radio of radios()) radio.hidden = false;
  part('[data-open]', form).hidden = false;
  fromAddress();
  addEventListener('hashchange', fromAddress);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
    panel.showModal();
  });
  panel.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    if ('close' in button.dataset) panel.close();
    else if ('clear' in button.dataset) {
      tally = NO_HANDS;
      show();
    } else press(button);
  });
}
