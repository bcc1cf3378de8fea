/** Links that stand alone on a line are high enough for a finger. */
import { SIZES } from './support/look.ts';
import { expect, test } from './support/test.ts';

/** Page → links in it that belong to no sentence. */
const ALONE: Readonly<Record<string, string>> = {
  '/evidence/': '.entry .label a, .tags a, .source-of-note',
  '/charts/': '.library h2 a',
  '/charts/check-paths/': '.downloads a',
  '/glossary/': '.tags a, .letters a',
  '/chapters/checking/': '.step-no a, .step-nav a, .plain-switch a',
};

for (const [path, links] of Object.entries(ALONE))
  for (const [name, viewport] of Object.entries(SIZES))
    test(`${path}: links outside of sentences are 24 px high or more, ${name}`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.goto(path);
      const heights = await page.locator(`main :is(${links})`).evaluateAll((all) =>
        all
          .flatMap((link) => [...link.getClientRects()])
          .filter(({ width }) => width > 0)
          .map(({ height }) => height),
      );
      expect(heights.length).toBeGreaterThan(10);
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
    });
