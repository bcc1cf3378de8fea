/** Words that readers look up are few and plain. */
import { namesOf, termFaults } from '../../../ledger/evidence/terms.ts';
import { MOST_GRADE } from '../../../ledger/neutrality/limits.ts';
import { withoutNames } from '../../../ledger/neutrality/names.ts';
import { readability, splitSentences } from '../../../ledger/neutrality/readability.ts';
import { countWords } from '../../../ledger/neutrality/words.ts';
import type { Look } from '../look.ts';

const MOST_WORDS = 45;
const MOST_SENTENCES = 3;

/** Faults in how terms and organisations are explained, and terms linked. */
export function plainFaults(look: Look): string[] {
  return [...glossary(look), ...help(look), ...links(look)];
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

function over(at: string, value: number, most: number): string[] {
  return value > most ? [`${at} ${Number(value.toFixed(1))}; expected at most ${most}`] : [];
}
