import { list } from './format.ts';

/** What each of several says of one thing in sentences: those that say nothing stand together at the end. */
export function saidInWords(
  all: readonly { name: string; words: string | null }[],
  silent: string,
): string {
  const said = all.flatMap(({ name, words }) => (words === null ? [] : [sentence(name, words)]));
  const open = all.filter(({ words }) => words === null).map(({ name }) => name);
  return [...said, ...(open.length > 0 ? [sentence(list(open), silent)] : [])].join(' ');
}

/** The same in the order of all, each with a sentence: who says nothing is not told of together with others. */
export function eachInWords(
  all: readonly { name: string; words: string | null }[],
  silent: string,
): string {
  return all.map(({ name, words }) => sentence(name, words ?? silent)).join(' ');
}

/** Words may end with a full stop of their own. */
function sentence(name: string, words: string): string {
  return `${name}: ${words.replace(/\.$/, '')}.`;
}
