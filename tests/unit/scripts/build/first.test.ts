import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firstScripts, stylesInOpening } from '../../../../scripts/build/first.ts';

const A = '<link rel="stylesheet" href="/_astro/a.css">';
/** What a head has whose page opens with styles of its own. */
const OWN = '<style data-first>h1{}</style>';

describe('stylesInOpening', () => {
  it.each(['head', 'head opening long'])('names files of styles at the end of "%s"', (name) => {
    const early = '<link rel="preload" as="style" href="/_astro/a.css">';
    const opening = `<header>1</header><header class="${name}"><h1>A</h1>`;
    expect(stylesInOpening(`<head>${OWN}${A}<p></head>${opening}</header><p>$&</header>`)).toBe(
      `<head>${OWN}${early}<p></head>${opening}${A}</header><p>$&</header>`,
    );
  });

  it.each([
    'p class="says" data-early="last"',
    'p data-early="last" class="says"',
    'p data-early="last"',
  ])('names them at the end of what an opening goes on to: <%s>', (last) => {
    const early = '<link rel="preload" as="style" href="/_astro/a.css">';
    const opening = `<header class="head"><h1>A</h1></header><p>B</p><${last}>C <b>D</b>`;
    expect(stylesInOpening(`<head>${OWN}${A}</head>${opening}</p><p>E</p>`)).toBe(
      `<head>${OWN}${early}</head>${opening}${A}</p><p>E</p>`,
    );
  });

  it.each([
    `<head>${OWN}${A}</head><header class="header"></header>`,
    `<head>${OWN}</head><header class="head"></header>`,
    // A frame: its head would be seen bare.
    `<head>${A}</head><p data-early="last">A</p>`,
  ])('leaves %s as it is', (page) => {
    expect(stylesInOpening(page)).toBe(page);
  });
});

describe('firstScripts', () => {
  let dist = '';
  beforeEach(() => {
    dist = mkdtempSync(join(tmpdir(), 'first-'));
    writeFileSync(join(dist, 'a.js'), 'f("$&");\n');
  });
  afterEach(() => {
    rmSync(dist, { recursive: true });
  });

  it('puts marked scripts into pages, and takes their files away', () => {
    const { putInto, remove } = firstScripts(dist);
    const page = '<script type="module" src="/a.js" data-first blocking="render"></script>';
    expect(putInto(`${page}<script src="/b.js"></script>`)).toBe(
      '<script type="module" blocking="render">f("$&");</script><script src="/b.js"></script>',
    );
    remove();
    expect(existsSync(join(dist, 'a.js'))).toBe(false);
  });

  it('names a script that is not in the built site', () => {
    expect(() => firstScripts(dist).putInto('<script src="/c.js" data-first></script>')).toThrow(
      'c.js',
    );
  });
});
