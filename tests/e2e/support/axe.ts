/** What axe finds on a page. */
import type { Page } from '@playwright/test';
import axe from 'axe-core';

/**
 * Faults as a person reads them: rule, how many places, the first place.
 *
 * axe is run as it comes: its wrapper for Playwright also has it describe, rule by rule, everything
 * that is in order, which took over half of the time.
 *
 * @param within selector of the part to look at; the whole page without it
 * @param ask `colours` where another look has given the answers on structure, which no theme changes;
 *   `structure` where it has given those on colours
 */
export async function faultsOf(
  page: Page,
  within = 'html',
  ask: 'everything' | 'colours' | 'structure' = 'everything',
): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(
    async ({ selector, asked }) => {
      const colours = axe.getRules(['cat.color']).map(({ ruleId }) => ruleId);
      const off = asked === 'structure' ? colours : [];
      const { violations } = await axe.run(selector, {
        ...(asked === 'colours' && { runOnly: { type: 'tag', values: ['cat.color'] } }),
        // Level AAA, and no part of what axe asks by itself: text stands out 7 to 1.
        // Experimental, and cheap: a title that is no heading must not be a paragraph made to look like one.
        rules: {
          'color-contrast-enhanced': { enabled: true },
          // What stands out 7 to 1 stands out 4.5 to 1: asked once, since it takes longest.
          'color-contrast': { enabled: false },
          'p-as-heading': { enabled: true },
          ...Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
        },
        resultTypes: ['violations'],
        reporter: 'no-passes',
        selectors: false,
      });
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0]?.html.slice(0, 160) ?? ''}`,
      );
    },
    { selector: within, asked: ask },
  );
}
