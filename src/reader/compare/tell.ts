/** Says which view a reader has: in a line at the head of the page, in its title, and to listeners. */
import { speak } from '../browser/speak.ts';

/** What is said of a view. */
interface Said {
  line: string;
  /** What else must be known, a sentence each. */
  notes: readonly string[];
  /** Whether nothing is chosen. */
  whole: boolean;
}

/** The title of the page before anything is chosen. */
const title = document.title;

/** Tells a view on the page. */
export function tellView({ line, notes, whole }: Said): void {
  const outcome = document.querySelector('[data-outcome]');
  const tools = document.querySelector<HTMLElement>('[data-tools]');
  if (outcome) outcome.textContent = line;
  // The name of the page, then what of it is shown, then the site.
  document.title = whole ? title : title.replace(/^\w+/, (name) => `${name}: ${line}`);
  if (tools) tools.hidden = whole && notes.length === 0;
  document.querySelector('[data-left-out]')?.replaceChildren(
    ...notes.map((note) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = note;
      return paragraph;
    }),
  );
}

/** Wakes the button that copies the address, where the browser lets a page do so. */
export function offerAddress(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-copy]');
  if (!button || !('clipboard' in navigator)) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(location.href).then(
      () => speak('The address is copied.'),
      () => speak('Your browser does not let this page copy. The address is in its bar.'),
    );
  });
}
