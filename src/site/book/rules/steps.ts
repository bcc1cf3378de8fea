/** Words that stay below a picture are few, and no step counts itself: a step has one idea, and home is read in five minutes. */
import { tagsOf, type Tag } from '../../../ledger/evidence/mdx.ts';
import { runningWords } from '../../../ledger/evidence/running.ts';
import { countWords } from '../../../ledger/neutrality/words.ts';
import type { Prose } from '../book.ts';

/** Words of a step with its title. */
const MOST_IN_STEP = 45;
/** Running words of home. */
const HOME = { file: 'content/home.mdx', least: 700, most: 900 } as const;

/** Faults in the lengths of steps and of home, and in titles of steps. */
export function stepFaults({ file, body }: Prose): string[] {
  return [
    ...longSteps(file, body),
    ...countedSteps(file, body),
    ...(file === HOME.file ? homeLength(body) : []),
  ];
}

/** Titles that begin with the place of their step: the list of steps counts them, and so does each step. */
function countedSteps(file: string, body: string): string[] {
  let place = 0;
  return tagsOf(body).flatMap(({ name, closing, attributes: { title = '', id = '' } }) => {
    if (name === 'Scene') place = 0;
    if (name !== 'Step' || closing) return [];
    place += 1;
    return title.startsWith(`${place} `)
      ? [`${file}, step "${id}": "${title}" counts itself; expected its title without ${place}`]
      : [];
  });
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
