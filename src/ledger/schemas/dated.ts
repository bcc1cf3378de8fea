import type { z } from 'zod';

/** Holds a list of dated entries to the oldest first, so that a new one never moves the others. */
export function oldestFirst(all: readonly { date: string }[], context: z.RefinementCtx): void {
  all.forEach(({ date }, index) => {
    const before = all[index - 1];
    if (before && before.date > date)
      context.addIssue({
        code: 'custom',
        path: [index, 'date'],
        message: `stands after ${before.date}; expected the oldest first`,
      });
  });
}
