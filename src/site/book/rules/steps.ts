/** Words that stay below a picture are few: a step has one idea, and home is read in five minutes. */
import { tagsOf, type Tag } from '../../../ledger/evidence/mdx.ts';
import { runningWords } from '../../../ledger/evidence/running.ts';
import { countWords } from '../../../ledger/neutrality/words.ts';
import type { Prose } from '../book.ts';

/** Words of a step with its title. */
const MOST_IN_STEP = 45;
/** Running words of home. */
const HOME = { file: 'content/home.mdx', least: 700, most: 900 } as const;

/** Faults in the lengths of steps, and of home. */
export function stepFaults({ file, body }: Prose): string[] {
  return [...longSteps(file, body), ...(file === HOME.file ? homeLength(body) : [])];
}

function longSteps(file: string, body: string): string[] {
  let open: Tag | undefined;
  return tagsOf(body).flatMap((tag) => {
    if (tag.name !== 'Step') return [];
    const step = open;
    open = tag.closing ? undefined : tag;
    if (!tag.closing || !step) return [];
    const words =
      countWords(step.attributes.title ?? '') + runningWords(body.slice(step.to, tag.from));
    return words <= MOST_IN_STEP
      ? []
      : [
          `${file}, step "${step.attributes.id ?? ''}": ${words} words with its title; expected at most ${MOST_IN_STEP} below a picture`,
        ];
  });
}

function homeLength(body: string): string[] {
  const words = runningWords(body);
  return words >= HOME.least && words <= HOME.most
    ? []
    : [`${HOME.file}: ${words} running words; expected ${HOME.least} to ${HOME.most}`];
}
