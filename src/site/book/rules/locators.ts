/** A locator points to a place of its document, not beyond its end; each place has its own address. */
import { spotsAt, spotsOf } from '../../../ledger/evidence/places.ts';
import type { Part } from '../../../ledger/schemas/document.ts';
import type { Book } from '../book.ts';

/** Words of locators → the counts of a part that they point into. */
const NOUNS =
  /\b(paragraph|principle|bullet|list item|item|line of defence|footnote|reference)s? (\d+(?:(?:, | and | to )\d+)*)/gi;

/** Faults in the locators of all statements, and in the places that they point to. */
export function locatorFaults({ documents, statements }: Book): string[] {
  return documents.flatMap(({ id, parts, places }) => {
    const pointed = statements[id].flatMap((statement) => {
      const at = `content/statements/${id}.yaml, ${statement.id}.locator: "${statement.locator}"`;
      const beyond = outside(statement.locator, parts);
      // What lies beyond the end of a part has no place either: told once.
      if (beyond.length > 0) return beyond.map((why) => `${at}; ${why}`);
      const lost = spotsAt(statement.locator, places).length === 0;
      return lost ? [`${at}; expected a place of content/documents/${id}.yaml`] : [];
    });
    const ids = spotsOf(places).map((spot) => spot.id);
    const twice = ids.filter((one, index) => ids.indexOf(one) !== index);
    return [
      ...pointed,
      ...twice.map(
        (one) =>
          `content/documents/${id}.yaml, places: "${one}" is there twice; expected each id once`,
      ),
    ];
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
