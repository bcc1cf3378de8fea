/** Copies the lines or the citation beside a button, and has lines follow the state that a reader has chosen. */

/** How long a button says that it has copied, in milliseconds. */
const SAID = 2500;

function copyOnPress(button: HTMLButtonElement): void {
  // What is seen of its name; the rest says what it copies.
  const seen = button.querySelector('[data-said]') ?? button;
  button.hidden = false;
  button.addEventListener('click', () => {
    const text = button
      .closest('[data-lines]')
      ?.querySelector<HTMLElement>('textarea, [data-plain-citation]');
    if (!text) return;
    const isField = text instanceof HTMLTextAreaElement;
    navigator.clipboard.writeText(isField ? text.value : text.innerText.trim()).then(
      () => tell(seen, 'Copied'),
      // No right to write: what is selected can be copied by hand.
      () => {
        if (isField) text.select();
        else getSelection()?.selectAllChildren(text);
        tell(seen, 'Selected: copy it');
      },
    );
  });
}

function tell(seen: Element, said: string): void {
  seen.textContent = said;
  setTimeout(() => {
    seen.textContent = 'Copy';
  }, SAID);
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
