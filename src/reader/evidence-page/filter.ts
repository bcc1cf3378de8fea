/** Keeps the ledger's filter in the address and says how many entries it leaves. CSS does the hiding. */
const form = document.querySelector<HTMLFormElement>('[data-filter]');
const names = ['document', 'kind'] as const;

function choose(name: string, value: string | null): void {
  for (const input of form?.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`) ?? [])
    input.checked = input.value === (value ?? 'all');
  // An address with an unknown value shows everything rather than nothing.
  if (!form?.querySelector(`input[name="${name}"]:checked`)) choose(name, 'all');
}

function count(): void {
  const shown = [...document.querySelectorAll('.entry')].filter(
    (entry) => entry.getClientRects().length > 0,
  ).length;
  const words = form?.querySelector('[data-count]');
  if (words) words.textContent = shown === 1 ? '1 entry' : `${shown} entries`;
}

function remember(): void {
  const query = new URLSearchParams();
  for (const name of names) {
    const value = form?.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.value;
    if (value && value !== 'all') query.set(name, value);
  }
  const words = query.toString();
  history.replaceState(null, '', words ? `?${words}` : location.pathname);
}

const query = new URLSearchParams(location.search);
for (const name of names) choose(name, query.get(name));
if (query.size > 0) count();
form?.addEventListener('change', () => {
  count();
  remember();
});
form?.addEventListener('submit', (event) => event.preventDefault());
