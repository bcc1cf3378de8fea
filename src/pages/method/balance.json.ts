import { balance, words } from '../../site/content/balance.ts';
import { contentDigest } from '../../site/content/digest.ts';
import { site } from '../../site/content/load.ts';
import { MEANINGS } from '../../ledger/neutrality/balance-meanings.ts';
import { LONG_SENTENCE } from '../../ledger/neutrality/balance-text.ts';
import { MOST_GRADE, MOST_GRADE_IN_BRIEF } from '../../ledger/neutrality/limits.ts';
import { MOST_RATIO, MOST_WORDS } from '../../ledger/neutrality/positions.ts';
import { LICENCE } from '../../ledger/schemas/licence.ts';
import { MOST_WORDS_IN_SENTENCE } from '../../ledger/neutrality/prose.ts';

/** The balance report with every number in full, what each counts, and the word lists. */
export function GET(): Response {
  const report = {
    title: `Balance report of ${site.name}`,
    page: `${site.origin}/method/`,
    licence: LICENCE.name,
    content: contentDigest,
    meanings: MEANINGS,
    limits: {
      wordsInPosition: MOST_WORDS,
      ratioOfFullPositions: MOST_RATIO,
      wordsInSentence: MOST_WORDS_IN_SENTENCE,
      wordsInSentenceAsARule: LONG_SENTENCE,
      gradeOfBody: MOST_GRADE,
      gradeInBrief: MOST_GRADE_IN_BRIEF,
    },
    ...balance,
    words,
  };
  return new Response(`${JSON.stringify(report, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
}
