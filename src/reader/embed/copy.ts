/** Copies the lines or the citation beside a button, and has lines follow the state that a reader has chosen. */

/** How long a button says that it has copied, in milliseconds. */
const SAID = 2500;

function copyOnPress(button: HTMLButtonElement): void {
  button.hidden = false;
  button.addEventListener('click', () => {
    const text = button
      .closest('[data-lines]')
      ?.querySelector<HTMLElement>('textarea, [data-plain-citation]');
    if (!text) return;
    const isField = text instanceof HTMLTextAreaElement;
    navigator.clipboard.writeText(isField ? text.value : text.innerText.trim()).then(
      () => tell(button, 'Copied'),
      // No right to write: what is selected can be copied by hand.
      () => {
        if (isField) text.select();
        else getSelection()?.selectAllChildren(text);
        tell(button, 'Selected: copy it');
      },
    );
  });
}

function tell(button: HTMLButtonElement, said: string): void {
  show(button, said);
  setTimeout(() => {
    show(button, 'Copy');
  }, SAID);
}

/** The word that is seen begins the name that is heard; what is copied follows it. */
function show(button: HTMLButtonElement, word: string): void {
  const name = button.getAttribute('aria-label') ?? '';
  button.setAttribute('aria-label', name.replace(button.textContent.trim(), word));
  button.textContent = word;
}

/** A text has one form for each state of the chart; the first is what stands there without script. */
function followChoice(panel: HTMLElement): void {
  const forms = [...panel.querySelectorAll<HTMLTextAreaElement>('textarea[data-states]')].map(
    (text) => ({ text, forms: JSON.parse(text.dataset.states ?? '[]') as string[] }),
  );
  const picks = [...document.querySelectorAll<HTMLInputElement>('[data-pick]')];
  const targeted = document.querySelector<HTMLElement>('[data-at]:target')?.dataset.at;
  function follow(at: string | undefined): void {
    for (const { text, forms: all } of forms) text.value = all[Number(at)] ?? text.defaultValue;
  }
  for (const pick of picks) pick.addEventListener('change', () => follow(pick.dataset.pick));
  if (targeted !== undefined) follow(targeted);
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]'))
  copyOnPress(button);
for (const panel of document.querySelectorAll<HTMLElement>('[data-embed]')) followChoice(panel);
