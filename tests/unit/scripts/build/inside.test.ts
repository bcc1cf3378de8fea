/** Pages that carry their styles in themselves, and the files that then go. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stylesInside } from '../../../../scripts/build/inside.ts';

const A = '<link rel="stylesheet" href="/a.css">';
const B = '<link rel="stylesheet" href="/b.css">';

describe('stylesInside', () => {
  let dist = '';
  beforeEach(() => {
    dist = mkdtempSync(join(tmpdir(), 'inside-'));
    writeFileSync(join(dist, 'a.css'), 'a{content:"$&"}\n');
    writeFileSync(join(dist, 'b.css'), 'b{color:blue}');
  });
  afterEach(() => {
    rmSync(dist, { recursive: true });
  });

  it('puts all styles of a page into it, in their order', () => {
    const { putInto } = stylesInside(dist);
    expect(putInto(`<head><i>${B} ${A}</head><p>$&</p>`, 'x')).toBe(
      '<head><i><style>b{color:blue}\na{content:"$&"}</style></head><p>$&</p>',
    );
    expect(putInto('<p>none</p>', 'x')).toBe('<p>none</p>');
  });

  it('takes files away that no page names any more, and no others', () => {
    const { putInto, leave, remove } = stylesInside(dist);
    putInto(A + B, 'x');
    expect(leave(`<p>${B}</p>`)).toBe(`<p>${B}</p>`);
    remove();
    expect(existsSync(join(dist, 'a.css'))).toBe(false);
    expect(existsSync(join(dist, 'b.css'))).toBe(true);
  });

  it('names a page whose styles were not built, or stand apart', () => {
    const { putInto } = stylesInside(dist);
    expect(() => putInto('<link rel="stylesheet" href="/c.css">', 'frame')).toThrow(
      'frame: names /c.css',
    );
    expect(() => putInto(`${A}<p></p>${B}`, 'frame')).toThrow('frame: expected its styles named');
  });
});
