/** Results as elements of the page. Words are set as text, never as markup. */
import type { Stretch } from './core/marks.ts';
import type { Hit } from './look.ts';

/** One result: title, what it is, and a part of its words. */
export function listItem({ href, place, title, excerpt }: Hit): HTMLLIElement {
  const item = document.createElement('li');
  const heading = document.createElement('h3');
  const link = document.createElement('a');
  link.href = href;
  link.append(...stretches(title));
  heading.append(link);
  const where = document.createElement('p');
  where.className = 'meta';
  where.textContent = place;
  item.append(heading, where);
  if (excerpt.length > 0) {
    const words = document.createElement('p');
    words.append(...stretches(excerpt));
    item.append(words);
  }
  return item;
}

function stretches(all: readonly Stretch[]): (HTMLElement | string)[] {
  return all.map(({ text, marked }) => {
    if (!marked) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
