import { describe, expect, it } from 'vitest';
import { namedFiles, usedOnly } from '../../../../scripts/build/policy.ts';
import { policySource } from '../../../../scripts/lib/hash.ts';

const BROAD = [
  "default-src 'none';img-src 'self' data:;connect-src 'self';base-uri 'none';form-action 'self'",
  "require-trusted-types-for 'script';trusted-types lamp-policy",
  "script-src 'self' 'sha256-other='; style-src 'self' 'sha256-other=';",
].join(';');
function page(rest: string): string {
  return `<meta http-equiv="content-security-policy" content="${BROAD}">${rest}`;
}

/** What a page's policy allows of something. */
function allowed(directive: string, rest: string, assets = ''): string | undefined {
  const [, policy = ''] = /content="([^"]*)"/.exec(usedOnly(page(rest), assets, 'a')) ?? [];
  return policy
    .split('; ')
    .find((one) => one.startsWith(`${directive} `))
    ?.slice(directive.length + 1);
}

const LINK = '<link rel="stylesheet" href="/_astro/a.css">';

describe('usedOnly', () => {
  it('leaves a page of words nothing but its style sheet', () => {
    expect(usedOnly(page(LINK), '', 'a')).toContain(
      [
        ...["default-src 'none'", "img-src 'self'", "connect-src 'self'", "base-uri 'none'"],
        ...["form-action 'none'", "require-trusted-types-for 'script'", "trusted-types 'none'"],
        ...["script-src 'none'", "style-src 'self'"],
      ].join('; '),
    );
  });

  it.each([
    ['script-src', '<script src="/_astro/a.js"></script>', "'self'"],
    ['script-src', '<script>alert(1)</script>', policySource('alert(1)')],
    [
      'script-src',
      '<script type="module">import"/_astro/a.js"</script>',
      `'self' ${policySource('import"/_astro/a.js"')}`,
    ],
    ['script-src', '<script type="application/ld+json">{"a":"b.js"}</script>', "'none'"],
    ['style-src', '<style>a{}</style>', policySource('a{}')],
    ['form-action', '<form action="/search/"></form>', "'self'"],
    ['img-src', '<img src="data:image/png;base64,x">', "'self' data:"],
  ])('%s of %s', (directive, rest, sources) => {
    expect(allowed(directive, rest)).toBe(sources);
  });

  it('allows what the scripts do that a page comes to load', () => {
    const script = '<script src="/_astro/a.js"></script>';
    expect(allowed('trusted-types', script, 'createPolicy("lamp-policy")')).toBe('lamp-policy');
    expect(allowed('img-src', script, '`data:image/bmp;base64,${x}`')).toBe("'self' data:");
    // A page without a script runs none of it.
    expect(allowed('trusted-types', LINK, 'createPolicy("lamp-policy")')).toBe("'none'");
  });

  it('names a page that has no policy', () => {
    expect(() => usedOnly('<p>A</p>', '', 'a.html')).toThrow(
      'a.html: expected a content security policy',
    );
  });
});

it('finds the files that a text names, each once', () => {
  expect(
    namedFiles('"/_astro/a.B-1.js" "/_astro/a.B-1.js" \'/_astro/c@_@d.css\' "/_astro/e.woff2"'),
  ).toEqual(['/_astro/a.B-1.js', '/_astro/c@_@d.css']);
});
