/** A small chart of this kind, for snapshots and for trying things out. */
import { wording } from '../support/wording.ts';

/** Chart files by name, as they stand in YAML. */
export const examples = {
  two: {
    kind: 'leaves',
    version: 1,
    title: 'Two actors in three documents',
    subtitle: 'In our words',
    caveat: 'An empty leaf says only that we found nothing to cite.',
    caveatShort: 'An empty leaf is not a position.',
    ...wording,
    source: 'CRIN, 2024; Neil Brown, 2021; the IWF’s web page',
    cites: ['crin-p2-protection-system', 'brown-police-or-platforms', 'iwf-parents'],
    outside: false,
    silent: 'does not say',
    things: [
      { id: 'police', name: 'Police', short: 'Police' },
      { id: 'parents', name: 'Parents and carers', short: 'Parents' },
    ],
    speakers: [
      {
        document: 'crin',
        name: 'CRIN',
        words: { police: 'funding, and training', parents: null },
      },
      {
        document: 'brown',
        name: 'Neil Brown',
        words: { police: 'asks if this should be left to them', parents: null },
      },
      {
        document: 'iwf',
        name: 'IWF',
        words: { police: null, parents: 'matter more than ever' },
      },
    ],
    states: [
      { id: 'all', label: 'All', alt: 'Six places.', choice: true },
      { id: 'police', label: 'Police', alt: 'On the police.', choice: true, focus: 'police' },
      { id: 'parents', label: 'Parents', alt: 'On parents.', choice: true, focus: 'parents' },
    ],
  },
};
