/** Words that readers look up are few and plain, and chapters have their length. */
import { runningWords } from '../../../ledger/evidence/running.ts';
import { namesOf, termFaults } from '../../../ledger/evidence/terms.ts';
import { MOST_GRADE } from '../../../ledger/neutrality/limits.ts';
import { withoutNames } from '../../../ledger/neutrality/names.ts';
import { readability, splitSentences } from '../../../ledger/neutrality/readability.ts';
import { countWords } from '../../../ledger/neutrality/words.ts';
import type { Look } from '../look.ts';

const MOST_WORDS = 45;
const MOST_SENTENCES = 3;
/** Running words of a chapter. */
const LENGTH = { least: 900, most: 1800 } as const;

/** Faults in how terms and organisations are explained, terms linked, and chapters measured out. */
export function plainFaults(look: Look): string[] {
  return [...glossary(look), ...help(look), ...links(look), ...lengths(look)];
}

function glossary({ book: { glossary: terms, words } }: Look): string[] {
  const names = [...words.names, ...terms.flatMap(namesOf)];
  return terms.flatMap(({ id, means }) => {
    const { grade } = readability(withoutNames(means, names));
    const at = `content/glossary.yaml, ${id}.means`;
    return [
      ...over(`${at}: words`, countWords(means), MOST_WORDS),
      ...over(`${at}: sentences`, splitSentences(means).length, MOST_SENTENCES),
      ...over(`${at}: grade`, grade, MOST_GRADE),
    ];
  });
}

function help({ book: { helpPlaces, words } }: Look): string[] {
  return helpPlaces.flatMap(({ organisations }) =>
    organisations.flatMap(({ id, does, name }) =>
      over(
        `content/help.yaml, ${id}.does: grade`,
        readability(does, [...words.names, name]).grade,
        MOST_GRADE,
      ),
    ),
  );
}

function links({ book, prose }: Look): string[] {
  return prose
    .filter(({ file }) => file.includes('/chapters/'))
    .flatMap(({ file, body, above }) =>
      // Lines are told as they stand in the file: the frontmatter counts, too.
      termFaults({ file, body: `${'\n'.repeat(above)}${body}` }, book.glossary),
    );
}

function lengths({ prose }: Look): string[] {
  return (
    prose
      .filter(({ file }) => file.includes('/chapters/'))
      // A chapter with its three things to take along is measured by its main path (told.ts).
      .filter(({ body }) => !body.includes('<TakeAlong'))
      .flatMap(({ file, body }) => {
        const words = runningWords(body);
        return words >= LENGTH.least && words <= LENGTH.most
          ? []
          : [`${file}, running words: ${words}; expected ${LENGTH.least} to ${LENGTH.most}`];
      })
  );
}

function over(at: string, value: number, most: number): string[] {
  return value > most ? [`${at} ${Number(value.toFixed(1))}; expected at most ${most}`] : [];
}
