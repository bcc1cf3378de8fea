/** Fixed lists of plans, in words. */
import type { ASPECTS, Plan } from '../../ledger/schemas/plan.ts';

export const KIND_WORDS: Record<Plan['kind'], string> = {
  starter: 'a starter',
  chart: 'one chart',
  controversy: 'structured academic controversy',
  substitute: 'to read out',
};

export const ASPECT_WORDS: Record<(typeof ASPECTS)[number], string> = {
  restating: 'Says the other answer back fairly',
  places: 'Names text and place',
  hedges: 'Keeps how sure a text is',
  difference: 'Names what parts the answers',
};
