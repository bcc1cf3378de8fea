/** Two answers that a class takes up: both as strong, both from documents, and no document always on one side. */
import { isHard } from '../../../ledger/evidence/hard.ts';
import { repeated } from '../../../ledger/evidence/repeated.ts';
import {
  MOST_SIDE_WORDS,
  MOST_SIDES_APART,
  MOST_SIDES_RATIO,
} from '../../../ledger/neutrality/limits.ts';
import { countWords, lengthRatio } from '../../../ledger/neutrality/words.ts';
import type { ControversyAnswer } from '../../../ledger/schemas/controversy.ts';
import { DOCUMENT_IDS, documentsIn } from '../../../ledger/schemas/ids.ts';
import type { Book, NamedControversy } from '../book.ts';

const SIDES = ['first', 'second'] as const;

/** Faults in all controversies, and in how often each document stands behind which answer. */
export function controversyFaults(book: Book): string[] {
  return [
    ...book.controversies.flatMap((one) => [
      ...inQuestion(one, book),
      ...SIDES.flatMap((side) => inSide(one[side], `${fileOf(one)}, ${side}`, book)),
      ...between(one, book),
    ]),
    ...overAll(book),
  ];
}

function fileOf({ id }: NamedControversy): string {
  return `content/controversies/${id}.yaml`;
}

/** Both answers rest on what the positions on their question rest on. */
function inQuestion(one: NamedControversy, { questions }: Book): string[] {
  const question = questions.find(({ id }) => id === one.id);
  if (!question)
    return [
      `${fileOf(one)}: "${one.id}" is no question; expected one of ${questions.map(({ id }) => id).join(', ')}`,
    ];
  const known = DOCUMENT_IDS.flatMap((id) => question.positions[id].statements);
  const used = SIDES.flatMap((side) => one[side].statements);
  return [
    ...SIDES.flatMap((side) =>
      one[side].statements
        .filter((id) => !known.includes(id))
        .map(
          (id) =>
            `${fileOf(one)}, ${side}.statements: "${id}" is behind no position on this question; expected one of ${known.join(', ')}`,
        ),
    ),
    ...repeated(used).map(
      (id) => `${fileOf(one)}, statements: "${id}" stands twice; expected it behind one answer`,
    ),
  ];
}

function inSide({ says, statements }: ControversyAnswer, at: string, { ledger }: Book): string[] {
  const hard = statements.filter((id) => isHard(ledger.statements.get(id)?.statement));
  const words = countWords(says);
  return [
    ...hard.map(
      (id) =>
        `${at}.statements: "${id}" needs care; expected nothing that was done to somebody on a pupil’s card`,
    ),
    ...(documentsIn(statements).length < 2
      ? [`${at}.statements: all of one document; expected statements of at least two`]
      : []),
    ...(words > MOST_SIDE_WORDS
      ? [`${at}.says: ${words} words; expected at most ${MOST_SIDE_WORDS}`]
      : []),
    ...(/[“”"]/.test(says)
      ? [`${at}.says: holds a quotation; expected our own words, as statements have the others`]
      : []),
  ];
}

/** Neither pair gets more to work with than the other. */
function between(one: NamedControversy, { ledger }: Book): string[] {
  const counts = SIDES.map((side) => one[side].statements.length);
  const says = SIDES.map((side) => countWords(one[side].says));
  const given = SIDES.map((side) =>
    countWords(
      one[side].statements.map((id) => ledger.statements.get(id)?.statement.says ?? '').join(' '),
    ),
  );
  return [
    ...(counts[0] === counts[1]
      ? []
      : [
          `${fileOf(one)}, statements: ${counts.join(' and ')}; expected as many behind one answer as behind the other`,
        ]),
    ...uneven(`${fileOf(one)}, says`, says),
    ...uneven(`${fileOf(one)}, statements`, given),
  ];
}

function uneven(at: string, lengths: readonly number[]): string[] {
  const ratio = lengthRatio(lengths);
  return ratio > MOST_SIDES_RATIO
    ? [
        `${at}: ${lengths.join(' and ')} words, ${ratio.toFixed(2)} to 1; expected at most ${MOST_SIDES_RATIO}`,
      ]
    : [];
}

/** Which answer is named first says nothing about a document. */
function overAll({ controversies }: Book): string[] {
  return DOCUMENT_IDS.flatMap((document) => {
    const [first = 0, second = 0] = SIDES.map(
      (side) =>
        controversies.filter((one) => documentsIn(one[side].statements).includes(document)).length,
    );
    return Math.abs(first - second) > MOST_SIDES_APART
      ? [
          `content/controversies: "${document}" stands behind ${first} first answers and ${second} second ones; expected numbers at most ${MOST_SIDES_APART} apart`,
        ]
      : [];
  });
}
