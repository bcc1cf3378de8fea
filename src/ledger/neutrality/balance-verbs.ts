import { type Passage, per, restsOnlyOn, sum } from './balance-passages.ts';
import type { DocumentId } from '../schemas/ids.ts';
import { GAP } from '../schemas/words.ts';
import { fold } from './phrases.ts';
import { withoutQuotations } from './wording.ts';

/** The verbs of saying that this site uses. */
export const SAYING_VERBS = [
  'says',
  'writes',
  'states',
  'argues',
  'asks',
  'reports',
  'adds',
] as const;
type SayingVerb = (typeof SAYING_VERBS)[number];

/** Which verbs stand with a document. */
export interface VerbCount {
  /** The verbs of saying, each with its count. */
  saying: Record<SayingVerb, number>;
  /** Any other verb right after a name of the document: "wants", "holds"; by count, then alphabet. */
  other: { verb: string; count: number }[];
}

/** What a sentence calls a document or its author. */
const NAMES =
  'report|document|submission|article|page|post|authors?|nspcc|crin|ecpat international|ecpat|iwf|brown|pa consulting|he|she';
/** Words that may also stand for a thing; only verbs of saying are counted after them. */
const PRONOUNS = 'it|they';
/** Forms that say nothing about how a document speaks. */
const PLAIN = 'is|was|has|does|its|as|this|thus|always|us|his|less|perhaps|unless|users|lives';

const AFTER_NAME = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${NAMES}|${PRONOUNS}) (?:also |then |still |here )?(\p{Ll}+s)(?![\p{L}\p{N}])`,
  'gu',
);
/** A sentence that leaves its subject out starts with its verb. */
const AT_START = new RegExp(
  String.raw`(?:^|[.!?] )(${SAYING_VERBS.join('|')})(?![\p{L}\p{N}])`,
  'gu',
);

/**
 * Counts verbs in texts about one document.
 *
 * @param texts sentences about it; quotations are left out here
 * @param bare true where sentences leave their subject out: "Argues that …"
 */
export function countVerbs(texts: readonly string[], bare: boolean): VerbCount {
  const saying: VerbCount['saying'] = {
    says: 0,
    writes: 0,
    states: 0,
    argues: 0,
    asks: 0,
    reports: 0,
    adds: 0,
  };
  const other = new Map<string, number>();
  for (const text of texts) {
    const plain = fold(withoutQuotations(text).replaceAll(GAP, ' “” '));
    const finds = [...plain.matchAll(AFTER_NAME)].map((match) => ({
      verb: match[2] ?? '',
      pronoun: PRONOUNS.split('|').includes(match[1] ?? ''),
    }));
    if (bare)
      finds.push(
        ...[...plain.matchAll(AT_START)].map((match) => ({ verb: match[1] ?? '', pronoun: false })),
      );
    for (const { verb, pronoun } of finds) {
      const known = SAYING_VERBS.find((candidate) => candidate === verb);
      if (known) saying[known] += 1;
      else if (!pronoun && !PLAIN.split('|').includes(verb))
        other.set(verb, (other.get(verb) ?? 0) + 1);
    }
  }
  return {
    saying,
    other: [...other]
      .map(([verb, count]) => ({ verb, count }))
      .sort((a, b) => b.count - a.count || (a.verb < b.verb ? -1 : 1)),
  };
}

/** "says" and "states" among the verbs of saying, in per cent; 0 where there are none. */
export function plainShare({ saying }: Pick<VerbCount, 'saying'>): number {
  return per(100, saying.says + saying.states, sum(Object.values(saying)));
}

/** What a sentence that names a document, or quotes one by its kind, begins with. */
const BEGINNING =
  /^(?:the |neil )?(?:nspcc|crin|ecpat|iwf|brown|report|submission|article|post)(?![\p{L}\p{N}])/u;

/** Whether a sentence begins with the name of a document or of its author, as long rows of “X argues” do. */
export function beginsWithName(sentence: string): boolean {
  return BEGINNING.test(fold(sentence).trim());
}

/**
 * The texts of runs that rest on one document and on nothing else, and what stands at the head of a
 * block in which it speaks: its name, and what it does there.
 */
export function textsAbout(id: DocumentId, passages: readonly Passage[]): string[] {
  return passages.flatMap((passage) => [
    ...headsOf(id, passage),
    ...passage.runs.filter((run) => restsOnlyOn(id, run, passage)).map(({ text }) => text),
  ]);
}

function headsOf(id: DocumentId, { voice }: Passage): string[] {
  return voice?.begins && voice.of === id ? voice.does.map((kind) => `The document ${kind}.`) : [];
}
