/** How many questions, chapters or charts there are is decided by their files, never typed. */
import type { Look } from '../look.ts';

const NUMBER =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:-\\w+)?|thirty(?:-\\w+)?|a hundred|\\d+';
/** A sentence may count those that it names itself: "these three charts", "the first two questions". */
const OF_ITS_OWN = 'other|first|last|these|those';
const COUNTED = new RegExp(
  String.raw`(?<!\b(?:${OF_ITS_OWN})\s+)\b(?:${NUMBER})\s+(questions|chapters|charts|positions)\b`,
  'gi',
);

/** Faults in texts that type a number which content decides. */
export function countFaults({ prose }: Pick<Look, 'prose'>): string[] {
  return prose.flatMap(({ file, body, above }) =>
    [...body.matchAll(COUNTED)].map((match) => {
      const line = body.slice(0, match.index).split('\n').length + above;
      return `${file}, line ${line}: "${match[0]}" is typed; expected <Count of="${(match[1] ?? '').toLowerCase()}" />`;
    }),
  );
}
