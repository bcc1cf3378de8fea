/**
 * Lets readers guess before they see. The server has drawn question, answer and source; here the answer
 * steps back until it is asked for. Nothing is kept and nothing is sent.
 */
import { along, amountOf, type Scale, saidOf } from './core.ts';

/** A part of a guess, by selector. Throws where the server did not draw it. */
function part<T extends Element>(box: HTMLElement, selector: string): T {
  const found = box.querySelector<T>(selector);
  if (!found) throw new Error(`${box.id}: "${selector}" is missing`);
  return found;
}

/** Brings one guess to life. */
function wake(box: HTMLElement): void {
  const slider = part<HTMLInputElement>(box, 'input');
  const number = part<HTMLOutputElement>(box, 'output');
  const button = part<HTMLButtonElement>(box, 'button');
  const mark = part<SVGSVGElement>(box, '[data-mark="guess"]');
  const said = part<HTMLElement>(box, '[data-said]');
  const was = part<HTMLElement>(box, '[data-was]');
  const { unit = '', shown = '' } = box.dataset;
  const start = slider.defaultValue;
  const scale: Scale = {
    min: Number(slider.min),
    max: Number(slider.max),
    step: Number(slider.step),
  };

  function follow(): void {
    const amount = amountOf(slider.valueAsNumber, unit);
    number.value = amount;
    slider.setAttribute('aria-valuetext', amount);
  }

  function ask(): void {
    slider.value = start;
    follow();
    said.textContent = '';
    was.textContent = '';
    button.textContent = 'See';
    box.dataset.state = 'asking';
  }

  function see(): void {
    const guess = slider.valueAsNumber;
    mark.setAttribute('x', `${along(guess, scale)}%`);
    [said.textContent, was.textContent] = saidOf(guess, unit, shown);
    button.textContent = 'Try again';
    box.dataset.state = 'seen';
  }

  slider.addEventListener('input', follow);
  button.addEventListener('click', () => {
    if (box.dataset.state !== 'seen') {
      see();
      return;
    }
    ask();
    slider.focus();
  });
  ask();
}

if (new URLSearchParams(location.search).get('view') !== 'plain')
  for (const box of document.querySelectorAll<HTMLElement>('[data-guess]')) wake(box);
