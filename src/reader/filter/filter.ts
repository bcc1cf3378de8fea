/** Keeps the choices of a list in the address and says how many things they leave. CSS does the hiding. */
const form = document.querySelector<HTMLFormElement>('[data-filter]');
const things = [...(document.querySelector('[data-filtered]')?.children ?? [])];
const radios = [...(form?.querySelectorAll<HTMLInputElement>('input[type="radio"]') ?? [])];
const names = [...new Set(radios.map(({ name }) => name))];

function choose(name: string, value: string | null): void {
  const those = radios.filter((radio) => radio.name === name);
  // An address with an unknown value shows everything rather than nothing.
  const chosen = those.find((radio) => radio.value === value) ?? those[0];
  if (chosen) chosen.checked = true;
}

function count(): void {
  const shown = things.filter((thing) => thing.getClientRects().length > 0).length;
  const words = form?.querySelector<HTMLElement>('[data-count]');
  if (!words) return;
  const { called = '' } = words.dataset;
  words.textContent =
    shown === things.length
      ? `${shown} ${called} in all`
      : `${shown} of ${things.length} ${called}`;
}

function remember(): void {
  const query = new URLSearchParams();
  for (const { name, value, checked } of radios)
    if (checked && value !== 'all') query.set(name, value);
  const words = query.toString();
  history.replaceState(null, '', words ? `?${words}` : location.pathname);
}

const query = new URLSearchParams(location.search);
for (const name of names) choose(name, query.get(name));
if (query.size > 0) {
  count();
  // What an address chose is seen.
  const fold = form?.querySelector('details');
  if (fold) fold.open = true;
}
form?.addEventListener('change', () => {
  count();
  remember();
});
form?.addEventListener('submit', (event) => event.preventDefault());
