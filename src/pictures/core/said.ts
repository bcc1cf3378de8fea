import { list } from './format.ts';

/** What each of several says of one thing in sentences: those that say nothing stand together at the end. */
export function saidInWords(
  all: readonly { name: string; words: string | null }[],
  silent: string,
): string {
  const said = all.flatMap(({ name, words }) =>
    words === null ? [] : [`${name}: ${words.replace(/\.$/, '')}.`],
  );
  const open = all.filter(({ words }) => words === null).map(({ name }) => name);
  return [...said, ...(open.length > 0 ? [`${list(open)}: ${silent}.`] : [])].join(' ');
}
