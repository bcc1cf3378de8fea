/** The words that others may take along with a chart: short, plain, fair, and with no number of their own. */
import { namesOf } from '../../../ledger/evidence/terms.ts';
import {
  MOST_CAPTION_WORDS,
  MOST_CONCLUDE_WORDS,
  MOST_GRADE,
  MOST_NEUTRAL_WORDS,
} from '../../../ledger/neutrality/limits.ts';
import { withoutNames } from '../../../ledger/neutrality/names.ts';
import { faultLine, proseFaults } from '../../../ledger/neutrality/prose.ts';
import { readability, splitSentences } from '../../../ledger/neutrality/readability.ts';
import { countWords } from '../../../ledger/neutrality/words.ts';
import type { Book, Chart } from '../book.ts';
import { numbersIn } from '../numbers.ts';

/** Field → most words and sentences. */
const FIELDS = [
  { field: 'caption', words: MOST_CAPTION_WORDS, sentences: 2 },
  { field: 'neutral', words: MOST_NEUTRAL_WORDS, sentences: 1 },
  { field: 'conclude', words: MOST_CONCLUDE_WORDS, sentences: 2 },
] as const;
/** An offence keeps its name in law, however long its words. */
const OFFENCES = ['sexual communication with a child'];
const SAY_NOT = /^Say .+; not .+\.$/;

/** Faults in caption, neutral wording and conclusions to avoid, of all charts. */
export function captionFaults(book: Book): string[] {
  return book.charts.flatMap((chart) => {
    const { spec, id } = chart;
    const file = `content/charts/${id}.yaml`;
    const known = numbersOf(chart, book);
    return [
      ...FIELDS.flatMap(({ field, words, sentences }) => [
        ...over(`${file}, ${field}: words`, countWords(spec[field]), words),
        ...over(`${file}, ${field}: sentences`, splitSentences(spec[field]).length, sentences),
        ...told(spec[field], `${file}, ${field}`, book),
        ...numbersIn(spec[field])
          // “None” is no count.
          .filter((number) => number !== 0 && !known.has(number))
          .map(
            (number) =>
              `${file}, ${field}: ${number.toLocaleString('en-GB')} stands in no data and in nothing that is cited; expected a number that does`,
          ),
      ]),
      ...(SAY_NOT.test(spec.neutral)
        ? []
        : [`${file}, neutral: "${spec.neutral}"; expected "Say …; not …."`]),
    ];
  });
}

/** Grade, and the rules for sentences of ours. Nothing is quoted, so that no word escapes them. */
function told(text: string, at: string, { words, glossary }: Book): string[] {
  const names = [...words.names, ...OFFENCES, ...glossary.flatMap(namesOf)];
  const quoted = /[“”"]/.test(text) ? [`${at}: "${text}"; expected no quotation`] : [];
  const { grade } = readability(withoutNames(text, names));
  // Our own “Say” does not say whose judgement a word is.
  const ours = withoutNames(text.replace(/^Say (that )?/, ''), words.names);
  return [
    ...quoted,
    ...over(`${at}: grade`, grade, MOST_GRADE),
    ...proseFaults({ text: ours, attributed: false }, words).map((fault) => faultLine(at, fault)),
  ];
}

/** Every number of the data, of the picture and its other words, and of what is cited. */
function numbersOf(chart: Chart, { ledger }: Book): ReadonlySet<number> {
  const { spec } = chart;
  const others = { ...spec, caption: '', neutral: '', conclude: '' };
  const cited = spec.cites.map((id) => [
    ledger.statements.get(id)?.statement,
    ledger.context.get(id),
  ]);
  return new Set(numbersIn(JSON.stringify([others, chart.table().rows, cited])));
}

function over(at: string, value: number, most: number): string[] {
  return value > most ? [`${at} ${Number(value.toFixed(1))}; expected at most ${most}`] : [];
}
