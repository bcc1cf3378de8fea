/**
 * Compares every example with its committed drawing in snapshots/. A difference is written beside
 * it as `…-changed.svg`: look at both, then move the new one over the old where it is right.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drawings, examples } from './support/examples.ts';

const FOLDER = 'tests/render/snapshots';

/** One element a line, so that a difference can be read. */
function normalise(markup: string): string {
  return `${markup.replace(/></g, '>\n<').replace(/[ \t]+\n/g, '\n')}\n`;
}

describe.each(examples)('$name', (example) => {
  test.each(drawings(example))('$name is as it was', ({ name, markup }) => {
    const now = normalise(markup);
    const file = `${FOLDER}/${name}.svg`;
    const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
    if (now !== before) writeFileSync(file.replace(/\.svg$/, '-changed.svg'), now);
    expect(now).toBe(before);
  });
});
