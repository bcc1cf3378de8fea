/** The controls of the comparison: what they say, and what they show. */
import { FEWEST, type Known, type Read, readFind, SHOWS, type View } from './core/state.ts';

function boxes(form: HTMLFormElement, name: string): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
}

/** What the controls offer. */
export function knownTo(form: HTMLFormElement): Known {
  return {
    documents: boxes(form, 'd').map(({ value }) => value),
    questions: boxes(form, 'q').map(({ value }) => Number(value)),
  };
}

/**
 * Reads the controls.
 * @param changed the control that a reader has just used; the last two documents stay chosen
 */
export function readForm(form: HTMLFormElement, changed: EventTarget | null): Read {
  const leftOut: string[] = [];
  const documents = boxes(form, 'd');
  if (documents.filter(({ checked }) => checked).length < FEWEST) {
    for (const box of documents) if (box === changed) box.checked = true;
    leftOut.push('A comparison needs two documents at least.');
  }
  const questions = boxes(form, 'q');
  const only = questions.filter(({ checked }) => checked).map(({ value }) => Number(value));
  const shown = boxes(form, 'show').find(({ checked }) => checked)?.value;
  const { find, leftOut: unfound } = readFind(boxes(form, 'find')[0]?.value ?? '');
  const view: View = {
    documents: documents.filter(({ checked }) => checked).map(({ value }) => value),
    questions: only.length === questions.length ? [] : only,
    reversed: boxes(form, 'order').some(({ checked }) => checked),
    show: SHOWS.find((known) => known === shown) ?? 'all',
    find,
  };
  return { view, leftOut: [...leftOut, ...unfound] };
}

/** Sets the controls to a view. What a reader types stays as typed. */
export function fillForm(form: HTMLFormElement, view: View): void {
  for (const box of boxes(form, 'd')) box.checked = view.documents.includes(box.value);
  for (const box of boxes(form, 'q')) box.checked = view.questions.includes(Number(box.value));
  for (const box of boxes(form, 'show')) box.checked = box.value === view.show;
  for (const box of boxes(form, 'order')) box.checked = view.reversed;
  for (const field of boxes(form, 'find')) field.value = view.find;
  nameChosen(form, view);
}

/** Says beside the folded list of questions how many are chosen. */
export function nameChosen(form: HTMLFormElement, { questions }: View): void {
  const words = form.querySelector('[data-chosen]');
  const all = boxes(form, 'q').length;
  const chosen = questions.length === 0 ? `(all ${all} shown)` : `(${questions.length} chosen)`;
  if (words) words.textContent = chosen;
}
