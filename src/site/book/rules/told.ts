/** A chapter is read to the end: few words where nothing is opened, and sentences that do not tire. */
import { tagsOf } from '../../../ledger/evidence/mdx.ts';
import { mainPath, pathWords } from '../../../ledger/evidence/running.ts';
import { splitSentences } from '../../../ledger/neutrality/readability.ts';
import { rhythmOf } from '../../../ledger/neutrality/rhythm.ts';
import type { Book, Prose } from '../book.ts';
import type { Look } from '../look.ts';
import { passagesOf } from '../passages.ts';

/** Words on the main path of a chapter. */
const PATH = { least: 500, most: 900 } as const;
/** Mean words of a sentence, and least standard deviation. */
const MEAN = { least: 12, most: 18 } as const;
const LEAST_DEVIATION = 5;
/** Largest share of sentences outside voice blocks that begin with the name of a document. */
const MOST_NAMED = 0.2;
/** What one document is called when it alone is told of. */
const KINDS = ['report', 'article', 'post', 'page', 'submission'];
/** What a reader takes along. */
const THINGS = 3;

/** Faults in how chapters are told. */
export function toldFaults({ book, prose }: Look): string[] {
  return prose
    .filter(({ file }) => file.includes('/chapters/'))
    .flatMap((one) => [...lengthFaults(one), ...rhythmFaults(one, book), ...endFaults(one)]);
}

function lengthFaults({ file, body }: Prose): string[] {
  const words = pathWords(body);
  return words >= PATH.least && words <= PATH.most
    ? []
    : [`${file}: ${words} words on the main path; expected ${PATH.least} to ${PATH.most}`];
}

function rhythmFaults({ file, body }: Prose, book: Book): string[] {
  const passages = passagesOf(mainPath(body)).map(({ voice, runs }) => ({
    voice,
    sentences: splitSentences(runs.map(({ text }) => text).join(' ')),
  }));
  const names = [...book.documents.flatMap(({ short, name }) => [short, name]), ...KINDS];
  const { mean, deviation } = rhythmOf(
    passages.flatMap(({ sentences }) => sentences),
    names,
  );
  const { named } = rhythmOf(
    passages.filter(({ voice }) => !voice).flatMap(({ sentences }) => sentences),
    names,
  );
  const round = (value: number): number => Math.round(value * 10) / 10;
  return [
    ...(mean < MEAN.least || mean > MEAN.most
      ? [`${file}, words a sentence: ${round(mean)}; expected ${MEAN.least} to ${MEAN.most}`]
      : []),
    ...(deviation < LEAST_DEVIATION
      ? [
          `${file}, deviation of words a sentence: ${round(deviation)}; expected at least ${LEAST_DEVIATION}`,
        ]
      : []),
    ...(named > MOST_NAMED
      ? [
          `${file}, sentences outside voice blocks that begin with the name of a document: ${Math.round(named * 100)} in 100; expected at most ${MOST_NAMED * 100}`,
        ]
      : []),
  ];
}

/** Each ends with three things to take along, each with its place, and one question to argue about. */
function endFaults({ file, body }: Prose): string[] {
  const inside = /<TakeAlong>([\s\S]*?)<\/TakeAlong>/.exec(body)?.[1] ?? '';
  const things = inside.split(/\n(?=- )/).filter((item) => item.trim() !== '');
  const bare = things.filter((item) => !item.includes('<S '));
  const questions = tagsOf(body).filter(({ name, closing }) => name === 'Argue' && !closing).length;
  return [
    ...(things.length === THINGS
      ? []
      : [`${file}, TakeAlong: ${things.length} items; expected ${THINGS}`]),
    ...bare.map(
      (item) =>
        `${file}, TakeAlong: "${item.trim().slice(0, 40)}" cites nothing; expected <S id="…" />`,
    ),
    ...(questions === 1
      ? []
      : [`${file}, Argue: ${questions}; expected one question to argue about`]),
  ];
}
