/** How lessons speak: plainly, and never about a pupil’s own life. */
import { textsOf } from '../../../ledger/evidence/texts.ts';
import { MOST_GRADE, MOST_GRADE_IN_BRIEF } from '../../../ledger/neutrality/limits.ts';
import { withoutNames } from '../../../ledger/neutrality/names.ts';
import { proseFaults, faultLine } from '../../../ledger/neutrality/prose.ts';
import { readability } from '../../../ledger/neutrality/readability.ts';
import type { Book } from '../book.ts';

/** Questions that would have a pupil tell of themselves, or of somebody they know. */
export const OWN_LIFE =
  /\b(?:(?:have|did|do|were|are) you (?:ever|been|had|know anybody|know anyone)|has (?:anyone|anybody) (?:here|in (?:this|the) (?:room|class))|your own (?:life|story|experience|experiences)|something that happened to you|(?:hands? up|raise your hand|stand up) if you have)\b/i;
/** Somebody whom nobody plays: here pupils hold answers. */
const PLAYED =
  /\b(?:play|plays|act|acts|acting|pretend|pretends|role|roles|be|being) (?:\S+ ){0,4}(?:victims?|survivors?|offenders?|perpetrators?|abusers?|groomers?)\b/i;

/** Faults in the words of plans, answers and the page on safeguarding. */
export function planWordFaults(book: Book): string[] {
  const { plans, controversies, safeguarding, words } = book;
  const names = words.names;
  return [
    ...plans.flatMap((plan) => {
      const file = `content/teach/${plan.slug}.yaml`;
      const spoken = plan.steps.flatMap(({ say }) => say ?? []);
      return [
        ...prose(plan, file, words),
        ...grade(sentencesOf(plan), names, MOST_GRADE, file),
        ...grade(spoken, names, MOST_GRADE_IN_BRIEF, `${file}, say`),
        ...textsOf(plan).flatMap(({ at, text }) => [
          ...found(
            OWN_LIFE,
            text,
            `${file}, ${at}`,
            'nothing that asks pupils about their own lives',
          ),
          ...found(
            PLAYED,
            text,
            `${file}, ${at}`,
            'answers to hold, and nobody who was harmed or does harm',
          ),
        ]),
      ];
    }),
    ...controversies.flatMap((one) => {
      const file = `content/controversies/${one.id}.yaml`;
      const { first, second, shared, apart, mind } = one;
      return grade([first.says, second.says, shared, apart, mind], names, MOST_GRADE, file);
    }),
    ...safeguarding.flatMap((part) => [
      ...prose(part, `content/safeguarding.yaml, ${part.id}`, words),
      ...grade(
        [part.why, ...part.points],
        names,
        MOST_GRADE,
        `content/safeguarding.yaml, ${part.id}`,
      ),
    ]),
  ];
}

/** Texts that are whole sentences. */
function sentencesOf(value: unknown): string[] {
  return textsOf(value)
    .filter(({ text }) => /\s.*[.?]$/s.test(text))
    .map(({ text }) => text);
}

function prose(value: unknown, at: string, words: Book['words']): string[] {
  return textsOf(value).flatMap(({ at: field, text }) =>
    proseFaults({ text: withoutNames(text, words.names), attributed: false }, words).map((fault) =>
      faultLine(`${at}, ${field}`, fault),
    ),
  );
}

function grade(
  texts: readonly string[],
  names: readonly string[],
  most: number,
  at: string,
): string[] {
  const { grade: found } = readability(withoutNames(texts.join('\n\n'), names));
  return found > most ? [`${at}: grade ${found.toFixed(1)}; expected at most ${most}`] : [];
}

function found(pattern: RegExp, text: string, at: string, expected: string): string[] {
  const words = pattern.exec(text)?.[0];
  return words === undefined ? [] : [`${at}: "${words}"; expected ${expected}`];
}
