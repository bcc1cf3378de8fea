/** Heights of frames of one version. */
import { expect, test } from 'vitest';
import { withFootLine } from '../../../../src/pictures/embed/frozen.ts';
import { heightAt } from '../../../../src/pictures/embed/heights.ts';

const CORNERS = [
  [140, 800],
  [400, 500],
  [900, 520],
] as const;
const WORDS = 'Version 3, 29 November 2026. Frozen: what it shows does not change. Latest version';

test('a frame with a line more at its foot is higher by that line, broken as its column breaks it', () => {
  const raised = withFootLine(CORNERS, WORDS);
  const more = [140, 300, 400, 900].map(
    (width) => (heightAt(raised, width) - heightAt(CORNERS, width)) / (13 * 1.45),
  );
  // Five lines in the narrowest column, two in one of 300 px; one at last, with the room above.
  expect(more[0]).toBeGreaterThan(5);
  expect(more[1]).toBeGreaterThan(2);
  expect(more.at(-1)).toBeLessThan(3);
  expect(more).toEqual(more.toSorted((one, other) => other - one));
});
