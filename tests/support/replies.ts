/** Replies for tests: the lamp keepers’ own. */
import type { Reply } from '../../src/ledger/schemas/reply.ts';

/** A reply that is being checked, but for what a test changes. */
export function reply(change: Partial<Reply> = {}): Reply {
  return {
    ...{ id: 'lamp-oil', date: '2024-03-01', from: 'The Lamp Society' },
    to: { entries: ['nspcc-lamp-nights'], positions: [{ question: 'oil', document: 'nspcc' }] },
    says: 'We counted three nights, not two.',
    outcome: { what: 'being checked' },
    ...change,
  };
}
