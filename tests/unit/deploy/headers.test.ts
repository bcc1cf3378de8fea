import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deployFiles } from '../../../deploy/files.ts';
import { HEADER_RULES, headerNames, ruleFor } from '../../../deploy/headers.ts';
import { staticHostHeaders } from '../../../deploy/static-host.ts';
import { book } from '../../support/book.ts';

describe('the header files', () => {
  it.each(Object.entries(deployFiles(book.site.origin)))(
    '%s is what `npm run headers` writes',
    (path, text) => {
      expect(readFileSync(path, 'utf8')).toBe(text);
    },
  );
});

describe('which rule answers', () => {
  it.each([
    ['/', 'page'],
    ['/chapters/counting-reports/', 'page'],
    ['/charts/', 'page'],
    ['/charts/some-chart/', 'page'],
    ['/404.html', 'page'],
    ['/charts/some-chart.svg', 'data'],
    ['/charts/some-chart@2x.png', 'data'],
    ['/data/ledger/statements.csv', 'data'],
    ['/data/ledger/codebook.md', 'data'],
    ['/data/ledger.zip', 'data'],
    ['/data/', 'page'],
    ['/data/ledger/', 'page'],
    ['/cite/chapter/some.ris', 'data'],
    ['/preview/chart/some.png', 'data'],
    ['/method/', 'page'],
    ['/method/balance.json', 'data'],
    ['/corrections/feed.xml', 'feed'],
    ['/charts/feed.xml', 'feed'],
    ['/oembed/some-chart.json', 'data'],
    ['/favicon.svg', 'file'],
    ['/robots.txt', 'file'],
    ['/.well-known/security.txt', 'file'],
    ['/sha256.txt', 'file'],
    ['/sbom.cdx.json', 'file'],
    ['/handouts/law-a4.pdf', 'pdf'],
    ['/handouts/position-cards/law/', 'page'],
    ['/embed/some-chart/', 'embed'],
    ['/embed/some-chart/auto/', 'embed'],
    ['/embed/some-chart/preview/', 'embed'],
    ['/embed/some-chart/v1/', 'frozen'],
    ['/embed/some-chart/v12/style.css', 'frozen'],
    ['/embed/listen-1.js', 'listener'],
    ['/embed/fonts/0123456789abcdef.woff2', 'hashed'],
    ['/embed/manifest.json', 'data'],
    ['/teach/some-plan.imscc', 'data'],
    ['/offline/', 'page'],
    ['/offline/manifest.json', 'file'],
    ['/offline/side-by-side.zip', 'file'],
    ['/sw.js', 'worker'],
    ['/_astro/page.Ab12.css', 'hashed'],
    ['/embedded/', 'page'],
  ])('%s → %s', (path, name) => {
    expect(ruleFor(path).name).toBe(name);
  });

  it('every path is answered by its own rule, whatever wider ones match too', () => {
    const narrow = HEADER_RULES.slice(1).flatMap((rule) => rule.paths);
    const examples = narrow.map((path) => path.replaceAll('*', 'x'));
    const hits = examples.map((example) => ruleFor(example).paths);
    expect(hits.every((paths, at) => paths.includes(narrow[at] ?? ''))).toBe(true);
  });
});

/** What a static host sends for a path: all rules that match, in order, `! Name` takes off. */
function sent(path: string): Record<string, string> {
  const headers: Record<string, string> = {};
  let applies = false;
  for (const line of staticHostHeaders().split('\n')) {
    if (line.startsWith('/')) {
      const parts = line.replaceAll('.', String.raw`\.`).split('*');
      applies = new RegExp(`^${parts.join('.*')}$`).test(path);
    } else if (applies && line.startsWith('  ! ')) {
      Reflect.deleteProperty(headers, line.slice(4));
    } else if (applies && line.startsWith('  ')) {
      const [name = '', value = ''] = line.trim().split(/: (.*)/);
      headers[name] = name in headers ? `${headers[name] ?? ''}, ${value}` : value;
    }
  }
  return headers;
}

describe('_headers', () => {
  const paths = ['/', '/embed/a/', '/_astro/a.js', '/charts/a.svg', '/charts/a/', '/data/a.csv'];
  const nested = ['/embed/a/auto/', '/embed/listen-1.js', '/embed/fonts/a.woff2'];
  const listed = ['/embed/manifest.json', '/oembed/a.json', '/sw.js'];
  it.each([
    ...paths,
    ...nested,
    ...listed,
    '/cite/chapter/a.bib',
    '/method/',
    '/method/balance.json',
  ])('adds up to exactly the list for %s', (path) => {
    expect(sent(path)).toEqual(ruleFor(path).headers);
  });

  it('keeps no version of a frame for a year: its rules hold for one that is to come too', () => {
    expect(sent('/embed/a/v1/')).toEqual(ruleFor('/embed/a/').headers);
  });

  it('says the type of a file whose ending says too little', () => {
    expect(sent('/corrections/feed.xml')).toEqual({
      ...ruleFor('/corrections/feed.xml').headers,
      'Content-Type': 'application/atom+xml; charset=utf-8',
    });
  });

  it('keeps to the limits of static hosts: 100 rules, 2,000 characters a line', () => {
    const lines = staticHostHeaders().split('\n');
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
  });
});

describe('the Caddyfile', () => {
  it('keeps no error for a year, whatever was asked for', () => {
    const file = deployFiles(book.site.origin)['deploy/Caddyfile'] ?? '';
    const errors = file.slice(file.indexOf('handle_errors'));
    const kept = [...errors.matchAll(/Cache-Control "([^"]*)"/g)].map(([, value]) => value);
    expect(kept).toEqual([
      'public, max-age=0, must-revalidate',
      'public, max-age=0, must-revalidate',
    ]);
  });
});

describe('what every answer carries', () => {
  it.each(HEADER_RULES.map((rule) => [rule.name, rule.headers] as const))(
    '%s says nosniff, no referrer, HTTPS only and a resource policy',
    (_name, headers) => {
      expect(headers['X-Content-Type-Options']).toBe('nosniff');
      expect(headers['Referrer-Policy']).toBe('no-referrer');
      expect(headers['Strict-Transport-Security']).toMatch(/^max-age=\d{8}/);
      expect(headers['Cross-Origin-Resource-Policy']).toMatch(/^(same|cross)-origin$/);
    },
  );

  it('only embeds may be framed', () => {
    const framed = HEADER_RULES.filter((rule) =>
      rule.headers['Content-Security-Policy']?.includes('frame-ancestors *'),
    );
    expect(framed.map((rule) => rule.name)).toEqual(['embed', 'frozen']);
  });

  it('is kept for a year where it has a number or a hash in its address, and nowhere else', () => {
    const kept = HEADER_RULES.filter((rule) =>
      rule.headers['Cache-Control']?.includes('immutable'),
    );
    expect(kept.map((rule) => rule.name)).toEqual(['frozen', 'listener', 'hashed']);
  });

  it('may be fetched from other sites, but for pages and what is the site’s own', () => {
    const open = HEADER_RULES.filter((rule) => rule.headers['Access-Control-Allow-Origin'] === '*');
    const names = ['embed', 'frozen', 'listener', 'hashed', 'data', 'feed'];
    expect(open.map((rule) => rule.name)).toEqual(names);
    expect(open.map((rule) => rule.headers['Cross-Origin-Resource-Policy'])).toEqual(
      names.map(() => 'cross-origin'),
    );
  });

  it.each(['/charts/a.svg', '/data/a.csv', '/corrections/feed.xml', '/favicon.svg'])(
    '%s is no page: it runs no script, and loads nothing',
    (path) => {
      const policy = ruleFor(path).headers['Content-Security-Policy'];
      expect(policy).toMatch(/^default-src 'none'; style-src 'unsafe-inline'; sandbox;/);
    },
  );

  it('a PDF is neither sandboxed nor kept from the reader that a browser brings', () => {
    const policy = ruleFor('/handouts/x.pdf').headers['Content-Security-Policy'] ?? '';
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/sandbox|object-src|default-src/);
  });

  it('no value could break out of a configuration file', () => {
    const values = HEADER_RULES.flatMap((rule) => Object.values(rule.headers));
    expect(values.filter((value) => /["\\$\n{}]/.test(value))).toEqual([]);
    expect(headerNames().every((name) => /^[A-Za-z-]+$/.test(name))).toBe(true);
  });
});
