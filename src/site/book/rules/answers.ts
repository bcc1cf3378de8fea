/** First lines of positions: there where a document speaks, of one size, and in no other words than its own or ours. */
import { piecesOf } from '../../../ledger/evidence/quotations.ts';
import {
  FEWEST_ANSWER_WORDS,
  MOST_ANSWER_CHARACTERS,
  MOST_ANSWER_RATIO,
  MOST_ANSWER_WORDS,
} from '../../../ledger/neutrality/limits.ts';
import { countWords, lengthRatio } from '../../../ledger/neutrality/words.ts';
import { DOCUMENT_IDS } from '../../../ledger/schemas/ids.ts';
import type { Position } from '../../../ledger/schemas/question.ts';
import type { Book } from '../book.ts';

type Asked = Book['questions'][number];

/** Faults in the first lines of all positions. */
export function answerFaults({ questions }: Pick<Book, 'questions'>): string[] {
  return questions.flatMap((question) => [
    ...DOCUMENT_IDS.flatMap((id) =>
      ofPosition(question.positions[id], `${fileOf(question)}, positions.${id}.answer`),
    ),
    ...uneven(question),
  ]);
}

function fileOf({ id }: Asked): string {
  return `content/questions/${id}.yaml`;
}

function ofPosition({ kinds, answer, text }: Position, at: string): string[] {
  const silent = kinds.includes('does not address');
  if (answer === undefined)
    return silent ? [] : [`${at}: missing under "${kinds.join(', ')}"; expected a first line`];
  if (silent) return [`${at}: "${answer}" under "does not address"; expected none`];
  return [...ofLength(answer, at), ...ofMarks(answer, at), ...strangeQuotes(answer, text, at)];
}

function ofLength(answer: string, at: string): string[] {
  const words = countWords(answer);
  const faults: string[] = [];
  if (words < FEWEST_ANSWER_WORDS || words > MOST_ANSWER_WORDS)
    faults.push(
      `${at}: "${answer}" has ${words} words; expected ${FEWEST_ANSWER_WORDS} to ${MOST_ANSWER_WORDS}`,
    );
  if (answer.length > MOST_ANSWER_CHARACTERS)
    faults.push(
      `${at}: "${answer}" has ${answer.length} characters; expected at most ${MOST_ANSWER_CHARACTERS}`,
    );
  return faults;
}

function ofMarks(answer: string, at: string): string[] {
  return /!|[.?;:,…]”?$/.test(answer)
    ? [`${at}: "${answer}"; expected no mark at its end, and no exclamation`]
    : [];
}

/** Quoted words of a first line that the text of its position does not quote. */
function strangeQuotes(answer: string, text: string, at: string): string[] {
  const known = quotedIn(text);
  return quotedIn(answer)
    .filter((words) => !known.some((longer) => longer.includes(words)))
    .map(
      (words) =>
        `${at}: "${words}" is not quoted in the position; expected words that its text quotes`,
    );
}

function quotedIn(text: string): string[] {
  return piecesOf(text)
    .filter(({ quoted }) => quoted)
    .map((piece) => piece.text);
}

/** A question whose longest first line is much longer than its shortest. */
function uneven(question: Asked): string[] {
  const lengths = DOCUMENT_IDS.flatMap((id) => {
    const length = question.positions[id].answer?.length;
    return length === undefined ? [] : [{ id, length }];
  });
  const ratio = lengthRatio(lengths.map(({ length }) => length));
  if (ratio <= MOST_ANSWER_RATIO) return [];
  const shown = lengths.map(({ id, length }) => `${id} ${length}`).join(', ');
  return [
    `${fileOf(question)}, positions: longest/shortest answer is ${ratio.toFixed(2)} (characters: ${shown}); expected at most ${MOST_ANSWER_RATIO}`,
  ];
}
