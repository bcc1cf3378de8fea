/**
 * Every rule of the content. A rule asks the book and names what breaks it; none of them reads a file.
 * A new rule is a file in rules/ and a line here.
 */
import { considerationFaults } from '../../ledger/evidence/considerations.ts';
import { coverageFaults } from '../../ledger/evidence/coverage.ts';
import { danglingFaults } from '../../ledger/evidence/dangling.ts';
import { glossaryFaults } from '../../ledger/evidence/terms.ts';
import { positionFaults } from '../../ledger/neutrality/positions.ts';
import { statementFaults } from '../../ledger/neutrality/statements.ts';
import { DOCUMENT_IDS } from '../../ledger/schemas/ids.ts';
import type { Book } from './book.ts';
import type { Look } from './look.ts';
import type { Files } from './reading.ts';
import { accessibilityFaults } from './rules/accessibility.ts';
import { amountFaults } from './rules/amounts.ts';
import { answerFaults } from './rules/answers.ts';
import { beginningFaults } from './rules/beginnings.ts';
import { captionFaults } from './rules/captions.ts';
import { choiceFaults } from './rules/choices.ts';
import { conclusionFaults } from './rules/conclusions.ts';
import { countFaults } from './rules/counts.ts';
import { controversyFaults } from './rules/controversies.ts';
import { copyFaults, quotationFaults, wordingFaults } from './rules/words.ts';
import { drawnFaults } from './rules/drawn.ts';
import { eventFaults } from './rules/events.ts';
import { guessFaults } from './rules/guesses.ts';
import { handoutFaults } from './rules/handouts.ts';
import { helpFaults } from './rules/help.ts';
import { locatorFaults } from './rules/locators.ts';
import { orderFaults } from './rules/order.ts';
import { paragraphFaults } from './rules/paragraphs.ts';
import { pictureFaults } from './rules/pictures.ts';
import { planFaults } from './rules/plans.ts';
import { planWordFaults } from './rules/plan-words.ts';
import { plainFaults } from './rules/plain.ts';
import { releasedFaults } from './rules/released.ts';
import { releaseFaults } from './rules/releases.ts';
import { replyFaults } from './rules/replies.ts';
import { shortNameFaults } from './rules/short-names.ts';
import { shownFaults } from './rules/shown.ts';
import { sourceFaults } from './rules/sources.ts';
import { stepFaults } from './rules/steps.ts';
import { sumFaults } from './rules/sums.ts';
import { symmetryFaults } from './rules/symmetry.ts';
import { tagFaults } from './rules/tags.ts';
import { toldFaults } from './rules/told.ts';
import { voiceFaults } from './rules/voices.ts';
import { placesOf, proseOf, referring } from './views.ts';

/** Name → the rule: the faults it finds, one line each: file, field, value and what was expected. */
export const RULES: Readonly<Record<string, (look: Look) => string[]>> = {
  tags: ({ prose }) => prose.flatMap(tagFaults),
  ids: ({ book, prose }) => danglingFaults(book.ledger, referring(book, prose)),
  order: ({ book }) => orderFaults(book),
  statements: ({ book }) =>
    DOCUMENT_IDS.flatMap((id) =>
      book.statements[id].flatMap((statement) =>
        statementFaults(statement, `content/statements/${id}.yaml, ${statement.id}`),
      ),
    ),
  locators: ({ book }) => locatorFaults(book),
  amounts: ({ book }) => amountFaults(book),
  positions: ({ book }) =>
    book.questions.flatMap((one) => positionFaults(one, `content/questions/${one.id}.yaml`)),
  answers: ({ book }) => answerFaults(book),
  shown: ({ book }) => shownFaults(book),
  coverage: ({ book }) =>
    coverageFaults(book.coverage, book.ledger, placesOf(book), 'content/coverage.yaml'),
  considerations: ({ book }) => considerationFaults(book.considerations, book.ledger),
  glossary: ({ book }) => glossaryFaults(book.glossary, book.ledger),
  'short names': ({ book }) => shortNameFaults(book),
  plain: plainFaults,
  sums: ({ book }) => sumFaults(book),
  sources: ({ book }) => sourceFaults(book),
  events: ({ book }) => eventFaults(book),
  pictures: ({ book }) => pictureFaults(book),
  drawn: ({ book }) => drawnFaults(book),
  beginnings: ({ book }) => beginningFaults(book),
  captions: ({ book }) => captionFaults(book),
  choices: ({ book }) => choiceFaults(book),
  releases: ({ book }) => releaseFaults(book),
  released: ({ book }) => releasedFaults(book),
  replies: ({ book }) => replyFaults(book),
  guesses: guessFaults,
  accessibility: ({ book }) => accessibilityFaults(book),
  help: ({ book }) => helpFaults(book.helpPlaces),
  controversies: ({ book }) => controversyFaults(book),
  plans: ({ book }) => planFaults(book),
  'plan words': ({ book }) => planWordFaults(book),
  handouts: ({ book }) => handoutFaults(book),
  counts: countFaults,
  conclusions: conclusionFaults,
  symmetry: ({ book }) => symmetryFaults(book),
  paragraphs: ({ prose }) => prose.flatMap(paragraphFaults),
  told: toldFaults,
  steps: ({ prose }) => prose.flatMap(stepFaults),
  voices: ({ prose }) => prose.flatMap(voiceFaults),
  quotations: quotationFaults,
  wording: wordingFaults,
  copying: copyFaults,
};

/** Rules without which others would have nothing to look at. */
const FIRST: readonly string[] = ['tags', 'pictures'];

/**
 * Asks the rules.
 * @param only names of the rules to ask; all of them where it is left out
 * @returns all faults, in the order of the rules
 */
export function ruleFaults(
  book: Book,
  files: Files,
  only: readonly string[] = Object.keys(RULES),
): string[] {
  const look: Look = { book, prose: proseOf(book, files), files };
  // A text that does not parse has no paragraphs to look at, and what cannot be drawn cannot be compared with what was
  // released: their own faults are told first.
  for (const name of FIRST) {
    const faults = only.includes(name) ? (RULES[name]?.(look) ?? []) : [];
    if (faults.length > 0) return faults;
  }
  return only.filter((name) => !FIRST.includes(name)).flatMap((name) => RULES[name]?.(look) ?? []);
}
