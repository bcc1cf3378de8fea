/**
 * Lets readers guess before they see. The server has drawn question, answer and source; here the answer
 * steps back until it is asked for. Nothing is kept and nothing is sent.
 */
import { along, amountOf, type Scale, saidOf } from './core.ts';

/** What the server drew. Throws where it did not. */
function need<T extends Element>(found: T | null, what: string): T {
  if (!found) throw new Error(`A guess has no ${what}`);
  return found;
}

/** Brings one guess to life. */
function wake(box: HTMLElement): void {
  const slider = need(box.querySelector('input'), 'slider');
  const number = need(box.querySelector('.guess-number'), 'number');
  const button = need(box.querySelector<HTMLElement>('.guess-line button'), 'button');
  const mark = need(box.querySelector('[data-mark="guess"]'), 'mark');
  const said = need(box.querySelector('[data-said]'), 'words');
  const was = need(box.querySelector('[data-was]'), 'answer');
  const { unit = '', shown = '' } = box.dataset;
  const start = slider.defaultValue;
  const scale: Scale = {
    min: Number(slider.min),
    max: Number(slider.max),
    step: Number(slider.step),
  };

  /** The words of the button, and what a listener hears after them. */
  function name(words: string, more = ''): void {
    button.textContent = words;
    button.setAttribute('aria-label', words + more);
  }

  function follow(): void {
    const amount = amountOf(slider.valueAsNumber, unit);
    number.textContent = amount;
    slider.setAttribute('aria-valuetext', amount);
  }

  function ask(): void {
    slider.value = start;
    follow();
    said.textContent = '';
    was.textContent = '';
    name('See', ' the answer');
    box.dataset.state = 'asking';
  }

  function see(): void {
    const guess = slider.valueAsNumber;
    mark.setAttribute('x', `${along(guess, scale)}%`);
    [said.textContent, was.textContent] = saidOf(guess, unit, shown);
    name('Try again');
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
