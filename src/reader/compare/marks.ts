/** Marks the words that a reader looks for. Words stay text; no markup is made from them. */
import { termOf, tokensOf } from '../search/core/words.ts';
import { matches } from './core/filter.ts';

/** Takes all marks away. */
export function unmark(root: Element): void {
  for (const mark of root.querySelectorAll('mark')) {
    const parent = mark.parentNode;
    mark.replaceWith(mark.textContent);
    parent?.normalize();
  }
}

/**
 * Marks words in the texts of an element.
 * @param asked the words, as `readAsked` gives them
 */
export function mark(root: Element, asked: readonly string[]): void {
  for (const element of root.querySelectorAll('[data-words]')) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode())
      if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
    for (const text of texts) markIn(text, asked);
  }
}

function markIn(text: Text, asked: readonly string[]): void {
  // From the end, so that places found before stay right.
  for (const { word, from, to } of tokensOf(text.data).reverse()) {
    if (!matches(termOf(word) ?? '', asked)) continue;
    const found = text.splitText(from);
    found.splitText(to - from);
    const mark = document.createElement('mark');
    found.replaceWith(mark);
    mark.append(found);
  }
}
