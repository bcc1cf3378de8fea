/** A built frame made into one that needs nothing but its faces. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { sha256Hex } from '../../../../scripts/lib/hash.ts';
import { freeze } from '../../../../scripts/release/freeze.ts';

const FILES: Readonly<Record<string, string>> = {
  '/_astro/serif.Ab1.woff2': 'a face',
};
const FOOT =
  '<p class="source credit" data-label> Lamps · <a href="https://licence.example/">CC</a> <span class="version"> · version 2, <time datetime="2024-03-01">1 March 2024</time> </span> </p>';
const HTML = [
  "<head><meta charset=\"utf-8\"><meta http-equiv=\"content-security-policy\" content=\"default-src 'none';font-src 'self'; style-src 'self' 'sha256-x=';\">",
  '<title>Oil</title><link rel="icon" href="/favicon.svg" type="image/svg+xml">',
  '<link rel="preload" href="/_astro/serif.Ab1.woff2" as="font" type="font/woff2" crossorigin>',
  '<link rel="alternate" type="application/json+oembed" title="Oil" href="https://lamps.example/oembed/oil.json">',
  '<style>@font-face{src:url(/_astro/serif.Ab1.woff2)}a{color:red}</style></head>',
  `<body><a href="https://lamps.example/charts/oil/">Data</a>${FOOT}</body>`,
].join('');

function frozen(html = HTML, version = 2) {
  return freeze({
    ...{ id: 'oil', version, html, origin: 'https://lamps.example' },
    read: (path) => Buffer.from(FILES[path] ?? ''),
  });
}

describe('a frozen frame', () => {
  const { html, fonts } = frozen();
  const [, style = ''] = /<style>([\s\S]*)<\/style>/.exec(html) ?? [];

  test('allows its styles alone, as they are with other names of faces', () => {
    const hash = createHash('sha256').update(style).digest('base64');
    expect(html).toContain(`style-src 'sha256-${hash}';`);
    expect(style).toContain('a{color:red}');
  });

  test('asks for faces by what is in them', () => {
    const name = `${sha256Hex('a face').slice(0, 16)}.woff2`;
    expect([...fonts]).toEqual([[name, Buffer.from('a face')]]);
    expect(html.split(`/embed/fonts/${name}`)).toHaveLength(3);
    expect(html).not.toContain('/_astro/');
  });

  test('names itself, the latest, and nothing that moves on', () => {
    expect(html).toContain('<link rel="canonical" href="/embed/oil/v2/">');
    expect(html).toContain('<link rel="latest-version" href="/embed/oil/">');
    expect(html).not.toMatch(/favicon|oembed/);
  });

  test('has links that are good under any name of the site', () => {
    expect(html).toContain('<a href="/charts/oil/">');
    expect(html).not.toContain('lamps.example');
  });

  test('says version, day, and that it stays', () => {
    expect(html).toContain(
      '>CC</a></p><p class="source credit" data-label>Version 2, 1 March 2024.',
    );
    expect(html).toContain('Frozen: what it shows does not change.');
  });
});

describe('what cannot be frozen is named', () => {
  test.each([
    ['a foot without a version', HTML.replace(FOOT, ''), 2, /expected version and day at its foot/],
    ['no styles', HTML.replace(/<style>.*<\/style>/, ''), 2, /expected its styles in it/],
    ['another version', HTML, 3, /says version 2; expected 3/],
    ['a script in a file', HTML.replace('<body>', '<body><script src="/a.js">'), 2, /a script/],
    [
      'a picture of elsewhere',
      HTML.replace('<body>', '<i>url(https://a.example/b)'),
      2,
      /a\.example/,
    ],
    [
      'a file that may change',
      HTML.replace('<body>', '<i>/_astro/a.js'),
      2,
      /a file of \/_astro\//,
    ],
  ])('%s', (_, html, version, words) => {
    expect(() => frozen(html, version)).toThrow(words);
  });
});
