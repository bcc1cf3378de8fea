import { expect, test } from 'vitest';
import { onComing } from '../../../../src/reader/exit/back.ts';

test.each([
  // Nobody left: every page is shown.
  [{ left: false, kept: false, type: 'navigate' }, 'show'],
  [{ left: false, kept: false, type: 'back_forward' }, 'show'],
  [{ left: false, kept: true, type: 'navigate' }, 'show'],
  // "Back" after leaving, whether the browser kept the page or loads it again.
  [{ left: true, kept: false, type: 'back_forward' }, 'leave'],
  [{ left: true, kept: true, type: 'navigate' }, 'leave'],
  [{ left: true, kept: false, type: 'reload' }, 'leave'],
  // A link, or the address typed: the reader wants the page.
  [{ left: true, kept: false, type: 'navigate' }, 'forget'],
] as const)('%o: %s', (coming, does) => {
  expect(onComing(coming)).toBe(does);
});
