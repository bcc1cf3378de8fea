import { GAP, type WordingRule, type Words } from '../schemas/words.ts';
import { fold, occurrences, type Place } from './phrases.ts';

/** The lists of words that are searched. */
export type WordingList = 'loaded' | 'saying' | 'terms';

/** A word to avoid that was found. */
export interface WordingFind {
  /** The list that it is on. */
  rule: WordingList;
  /** The word as it stands in the text. */
  word: string;
  /** Where it starts: index into the text. */
  at: number;
  /** What to write instead. */
  instead: string;
}

const LISTS: readonly WordingList[] = ['loaded', 'saying', 'terms'];

/**
 * Words to avoid in a text.
 *
 * @param text what readers see, with quotations already taken out (`withoutQuotations`)
 * @param words the rules of `content/words.yaml`
 * @returns finds in the order of the text; ids and addresses are not searched
 */
export function findWording(text: string, words: Words): WordingFind[] {
  const folded = fold(text);
  const finds = LISTS.flatMap((list) =>
    words[list].flatMap((rule) =>
      matchesOf(rule, words.subjects, folded).map(({ at, length }) => ({
        rule: list,
        word: text.slice(at, at + length),
        at,
        instead: rule.instead,
      })),
    ),
  );
  return finds.sort((a, b) => a.at - b.at);
}

/**
 * A text of a YAML file without its quotations, which stand in “curly quotes”.
 *
 * @returns the text with each quotation and its marks replaced by `GAP`
 */
export function withoutQuotations(text: string): string {
  return text.replace(/“[^“”]*”/g, GAP);
}

function matchesOf(rule: WordingRule, subjects: readonly string[], folded: string): Place[] {
  const anywhere = rule.forms.flatMap((form) => occurrences(form, folded));
  const after = (rule.afterSubject ?? []).flatMap((form) =>
    subjects.flatMap((subject) =>
      occurrences(`${subject} ${form}`, folded).map(({ at, length }) => ({
        at: at + length - form.length,
        length: form.length,
      })),
    ),
  );
  const fine = (rule.except ?? []).flatMap((phrase) => occurrences(phrase, folded));
  return [...anywhere, ...after].filter(
    ({ at, length }) =>
      !fine.some((place) => place.at <= at && place.at + place.length >= at + length),
  );
}
