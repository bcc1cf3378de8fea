/** The box that a line to copy gives its frame, against what the frame needs. */
import type { Page } from '@playwright/test';
import type { Corner } from '../../../src/pictures/embed/heights.ts';
import { embedSnippet } from '../../../src/pictures/embed/snippet.ts';
import { expect } from './test.ts';

/** Heights that the box of a line gives its frame, one a width; the page is one that allows styles. */
export function boxesOf(
  page: Page,
  corners: readonly Corner[],
  widths: readonly number[],
): Promise<number[]> {
  const origin = new URL(page.url()).origin;
  // Only the box is asked: what it would load is measured by itself.
  const html = embedSnippet({ id: 'a', title: 'A frame', origin, page: '/', corners }).replace(
    /src="[^"]*"/,
    'src="about:blank"',
  );
  return page.evaluate(
    ([snippet, all]) => {
      const column = document.createElement('div');
      column.innerHTML = snippet;
      document.body.replaceChildren(column);
      return all.map((width) => {
        column.style.width = `${width}px`;
        return column.querySelector('iframe')?.clientHeight ?? 0;
      });
    },
    [html, widths] as const,
  );
}

/** What boxes give and frames need, one a width. */
export interface Fit {
  name: string;
  widths: readonly number[];
  given: readonly number[];
  needed: readonly number[];
  /** The part of a box that may be empty. */
  empty: number;
}

/** Expects each box to cut nothing and to leave hardly anything empty. */
export function expectFit({ name, widths, given, needed, empty }: Fit): void {
  widths.forEach((width, at) => {
    const [has, needs] = [given[at] ?? 0, needed[at] ?? 0];
    expect.soft(needs, `${name} at ${width} px`).toBeGreaterThan(100);
    expect
      .soft(has, `${name} at ${width} px is cut: npm run heights`)
      .toBeGreaterThanOrEqual(needs);
    expect.soft((has - needs) / has, `${name} at ${width} px: empty`).toBeLessThanOrEqual(empty);
  });
}
