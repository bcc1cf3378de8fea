/** A page of sections as plain HTML, for systems that keep no styles of ours. */
import { escaped } from './xml.ts';

/** A part of a page under a heading. All of it is text; markup in it is shown as it stands. */
export interface Section {
  title: string;
  /** Paragraphs. */
  words?: readonly string[];
  /** Items of a list, after the paragraphs. */
  list?: readonly string[];
  /** Links, after the list. */
  ways?: readonly { href: string; label: string }[];
}

/** The sections, one after the other. */
export function toSections(sections: readonly Section[]): string {
  return sections
    .flatMap(({ title, words = [], list = [], ways = [] }) => [
      `<h2>${escaped(title)}</h2>`,
      ...words.map((text) => `<p>${escaped(text)}</p>`),
      ...items(list.map(escaped)),
      ...items(ways.map(({ href, label }) => `<a href="${escaped(href)}">${escaped(label)}</a>`)),
    ])
    .join('\n');
}

function items(list: readonly string[]): string[] {
  return list.length === 0 ? [] : ['<ul>', ...list.map((item) => `<li>${item}</li>`), '</ul>'];
}
