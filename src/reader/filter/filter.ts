/** Narrows a list by a reader's choices, keeps them in the address and says how many things they leave. */
import { type Choice, fits } from './core/fits.ts';
import { narrow } from './narrow.ts';

function start(form: HTMLFormElement, list: HTMLElement): void {
  const things = [...list.querySelectorAll<HTMLElement>(':scope > *')];
  const radios = [...form.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  const chosen = () => radios.filter(({ checked, value }) => checked && value !== 'all');

  function choose(name: string, value: string | null): void {
    const those = radios.filter((radio) => radio.name === name);
    // An address with an unknown value shows everything rather than nothing.
    const found = those.find((radio) => radio.value === value) ?? those[0];
    if (found) found.checked = true;
  }

  function show(atOnce: boolean): void {
    const choices = chosen().map(({ name, value, dataset }): Choice => ({
      of: name,
      word: dataset.pick ?? value,
    }));
    const wanted = new Set(things.filter(({ dataset }) => fits(dataset, choices)));
    void narrow(list, things, wanted, atOnce);
    count(wanted.size);
  }

  function count(shown: number): void {
    const words = form.querySelector<HTMLElement>('[data-count]');
    if (!words) return;
    const { called = '' } = words.dataset;
    words.textContent =
      shown === things.length
        ? `${shown} ${called} in all`
        : `${shown} of ${things.length} ${called}`;
  }

  function remember(): void {
    const query = new URLSearchParams(chosen().map(({ name, value }) => [name, value]));
    const words = query.toString();
    history.replaceState(null, '', words ? `?${words}` : location.pathname);
  }

  const query = new URLSearchParams(location.search);
  for (const name of new Set(radios.map((radio) => radio.name))) choose(name, query.get(name));
  // From now on the styles leave the hiding to this script (styles/ledger.css).
  form.dataset.live = '';
  if (chosen().length > 0) show(true);
  // What an address chose is seen.
  const fold = form.querySelector('details');
  if (query.size > 0 && fold) fold.open = true;
  form.addEventListener('change', () => {
    show(false);
    remember();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
}

const form = document.querySelector<HTMLFormElement>('[data-filter]');
const list = document.querySelector<HTMLElement>('[data-filtered]');
if (form && list) start(form, list);
