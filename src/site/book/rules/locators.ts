/** A locator points into its document, not beyond its end. */
import { DOCUMENT_IDS } from '../../../ledger/schemas/ids.ts';
import type { Part } from '../../../ledger/schemas/document.ts';
import type { Book } from '../book.ts';

/** Words of locators → the counts of a part that they point into. */
const NOUNS =
  /\b(paragraph|principle|bullet|list item|item|line of defence|footnote|reference)s? (\d+(?:(?:, | and | to )\d+)*)/gi;

/** Faults in the locators of all statements. */
export function locatorFaults({ documents, statements }: Book): string[] {
  return DOCUMENT_IDS.flatMap((id) => {
    const parts = documents.find((document) => document.id === id)?.parts ?? [];
    return statements[id].flatMap((statement) =>
      outside(statement.locator, parts).map(
        (why) =>
          `content/statements/${id}.yaml, ${statement.id}.locator: "${statement.locator}"; ${why}`,
      ),
    );
  });
}

function outside(locator: string, parts: readonly Part[]): string[] {
  return locator.split('; ').flatMap((piece) =>
    [...piece.matchAll(NOUNS)].flatMap((match) => {
      const [, noun = '', numbers = ''] = match;
      const most = countOf(noun.toLowerCase(), piece.slice(0, match.index), parts);
      const last = Math.max(...(numbers.match(/\d+/g) ?? []).map(Number));
      if (most === undefined)
        return [`expected no ${noun} there: the parts of the document name none`];
      return last > most || last < 1 ? [`expected ${noun} 1 to ${most}`] : [];
    }),
  );
}

/** How many there are in the part that was named last, or else in the document as a whole. */
function countOf(noun: string, before: string, parts: readonly Part[]): number | undefined {
  const whole = parts.find(({ name }) => name === undefined);
  const [named] = parts
    .flatMap((part) =>
      part.name !== undefined && before.includes(part.name) ? [{ part, name: part.name }] : [],
    )
    .sort((a, b) => endOf(before, b.name) - endOf(before, a.name));
  return named?.part.holds[noun] ?? whole?.holds[noun];
}

function endOf(text: string, name: string): number {
  return text.lastIndexOf(name) + name.length;
}
