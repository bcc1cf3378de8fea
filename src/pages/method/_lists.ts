import { spell } from '../../ledger/evidence/spell.ts';
import { SAYING_VERBS } from '../../ledger/neutrality/balance-verbs.ts';
import type { Words } from '../../ledger/schemas/words.ts';

/** The lists of content/words.yaml that say what to write instead, as readers see them. */
export const WORD_LISTS: readonly {
  list: 'loaded' | 'saying' | 'terms' | 'evaluation';
  title: string;
  lead: string;
}[] = [
  {
    list: 'loaded',
    title: 'Loaded words',
    lead: 'They argue by themselves, so they stand in quotations only.',
  },
  {
    list: 'saying',
    title: 'Verbs that praise, doubt or dramatise',
    lead: `In their place stand ${spell(SAYING_VERBS.length)}: ${SAYING_VERBS.join(', ')}.`,
  },
  {
    list: 'terms',
    title: 'Terms for harm to children',
    lead: 'After the Luxembourg Guidelines; the old terms stand in quotations and titles only.',
  },
  {
    list: 'evaluation',
    title: 'Words that judge',
    lead: 'Only where the sentence says whose judgement it is.',
  },
] satisfies { list: keyof Words; title: string; lead: string }[];
