/** How many questions, chapters or charts there are is decided by their files, never typed. */
import type { Look } from '../look.ts';

const NUMBER =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:-\\w+)?|thirty(?:-\\w+)?|a hundred|\\d+';
const COUNTED = new RegExp(
  String.raw`\b(?:all )?(?:the )?(${NUMBER})\s+(questions|chapters|charts|positions)\b`,
  'gi',
);

/** Sentences of these files may count the questions that they name themselves. */
const OF_THEIR_OWN = /\b(other|open|more|of the|first|last|these|those)\b/i;

/** Faults in texts that type a number which content decides. */
export function countFaults({ prose }: Pick<Look, 'prose'>): string[] {
  return prose.flatMap(({ file, body, above }) =>
    [...body.matchAll(COUNTED)]
      .filter(([whole]) => !OF_THEIR_OWN.test(whole))
      .map((match) => {
        const line = body.slice(0, match.index).split('\n').length + above;
        return `${file}, line ${line}: "${match[0]}" is typed; expected <Count of="${(match[2] ?? '').toLowerCase()}" />`;
      }),
  );
}
