/** A small chart of this kind with real principles, for snapshots and for trying things out. */
import { wording } from '../support/wording.ts';

/** Chart files by name, as they stand in YAML. */
export const examples = {
  three: {
    version: 1,
    title: 'Three of CRIN’s principles',
    subtitle: 'A mark where another document speaks of the same matter',
    caveat: 'A mark does not say that a document agrees.',
    caveatShort: 'A mark does not say that a document agrees.',
    ...wording,
    source: 'CRIN, 2024',
    cites: ['crin-ten-principles', 'ecpat-both-ensured', 'nspcc-beyond-polarised', 'iwf-balance'],
    outside: false,
    kind: 'principles',
    by: 'crin',
    others: [
      { document: 'ecpat', name: 'ECPAT' },
      { document: 'brown', name: 'Neil Brown' },
      { document: 'nspcc', name: 'NSPCC' },
      { document: 'iwf', name: 'IWF' },
    ],
    groups: [
      {
        id: 'framing',
        name: 'Framing and process',
        principles: [
          {
            id: 'rights',
            name: 'All rights of the child',
            short: 'All rights',
            says: 'All rights of children count.',
            points: ['privacy and protection', 'impact assessments'],
            met: [
              {
                document: 'nspcc',
                words: 'debate should stop setting one against the other',
                statements: ['nspcc-beyond-polarised'],
              },
              { document: 'ecpat', words: 'both assured', statements: ['ecpat-both-ensured'] },
            ],
          },
          {
            id: 'heard',
            name: 'Children and others heard',
            short: 'Being heard',
            says: 'Children must be heard.',
            points: [],
            met: [],
          },
        ],
      },
      {
        id: 'substance',
        name: 'Substance',
        principles: [
          {
            id: 'context',
            name: 'Measures that fit the context',
            short: 'Context',
            says: 'Measures must fit the setting and the varied lives of children.',
            points: ['real-world uses', 'repurposing'],
            met: [{ document: 'iwf', words: 'a balanced approach', statements: ['iwf-balance'] }],
          },
        ],
      },
    ],
    states: [
      {
        id: 'ten',
        label: 'The principles',
        alt: 'Three principles in two groups.',
        choice: true,
        met: false,
      },
      {
        id: 'met',
        label: 'Met by others',
        alt: 'Three principles, with the marks of other documents at two of them.',
        choice: true,
        met: true,
      },
      {
        id: 'rights',
        label: '1 All rights',
        alt: 'Principle 1 of three: all rights of the child.',
        choice: true,
        met: true,
        focus: 'rights',
      },
    ],
  },
};
