import { describe, expect, it } from 'vitest';
import {
  closeLinks,
  numbersApart,
  oneSpace,
  ownScriptsOnly,
  plainVoids,
  policyFirst,
} from '../../../../scripts/build/html.ts';

const CHARSET = '<meta charset="utf-8">';
const POLICY = `<meta http-equiv="content-security-policy" content="script-src 'self' 'sha256-$&='">`;

describe('closeLinks', () => {
  it.each([
    [
      '<li class="a"> <a href="/"> One <b>1</b> </a> </li>',
      '<li class="a"><a href="/">One <b>1</b></a></li>',
    ],
    ['<p> <a href="/"> One </a> and more </p>', '<p><a href="/">One </a> and more </p>'],
    ['<p>More <a href="/"> one </a> </p>', '<p>More <a href="/"> one</a></p>'],
    ['<div> <a href="/"> One </a> </div>', '<div> <a href="/"> One </a> </div>'],
    ['<link> <abbr> A </abbr>', '<link> <abbr> A </abbr>'],
  ])('%s', (html, expected) => {
    expect(closeLinks(html)).toBe(expected);
  });
});

describe('oneSpace', () => {
  it.each([
    ['<p>  a  b </p>\n\n  <p>c</p>', '<p>  a  b </p> <p>c</p>'],
    ['<dl>   <dt> </dt>  </dl>', '<dl> <dt> </dt> </dl>'],
    ['<pre>\n  <b>a</b>  <i>b</i></pre>   <br>', '<pre>\n  <b>a</b>  <i>b</i></pre> <br>'],
    ['<textarea><p>  <b></textarea>', '<textarea><p>  <b></textarea>'],
    ['<script>"<p>  <b>"</script>', '<script>"<p>  <b>"</script>'],
    ['<prefix>  <b>', '<prefix> <b>'],
  ])('%s', (html, expected) => {
    expect(oneSpace(html)).toBe(expected);
  });
});

describe('policyFirst', () => {
  it('moves the policy to the place behind the encoding, and changes nothing else', () => {
    const page = `<html> <head>${CHARSET}<script src="/a.js"></script>${POLICY}</head><p>$1</p>`;
    expect(policyFirst(page, 'a')).toBe(
      `<html> <head>${CHARSET}${POLICY}<script src="/a.js"></script></head><p>$1</p>`,
    );
  });

  it('names the page that has no policy', () => {
    expect(() => policyFirst(`<head>${CHARSET}</head>`, 'a/index.html')).toThrow(
      'a/index.html: expected a content security policy',
    );
  });

  it('names the page whose head does not begin with its encoding', () => {
    const page = `<head><title>A</title>${CHARSET}${POLICY}</head>`;
    expect(() => policyFirst(page, 'a/index.html')).toThrow('a/index.html: expected <meta charset');
  });
});

describe('plainVoids', () => {
  it.each([
    ['<input type="text" value="a/"/>', '<input type="text" value="a/">'],
    ['<br/><br />', '<br><br>'],
    ['<input aria-label="1 > 0" disabled/>', '<input aria-label="1 > 0" disabled>'],
  ])('%s', (before, after) => {
    expect(plainVoids(before)).toBe(after);
  });

  it.each(['<path d="M0 0"/>', '<svg><rect/></svg>', '<input type="text">', '&lt;br/&gt;'])(
    'leaves %s',
    (html) => {
      expect(plainVoids(html)).toBe(html);
    },
  );
});

describe('numbersApart', () => {
  const one = '<span class="cited">&#8288;<button>1</button></span>';

  it('lets a line end between numbers that follow each other', () => {
    expect(numbersApart(`<p>A${one}${one}${one}.</p>`)).toBe(
      `<p>A${one}${'<wbr><span class="cited"><button>1</button></span>'.repeat(2)}.</p>`,
    );
  });

  it('keeps what a number says of its place', () => {
    const placed = one.replace('"cited"', '"cited" data-at="2 CRIN, paragraph 1"');
    expect(numbersApart(one + placed)).toBe(`${one}<wbr>${placed.replace('&#8288;', '')}`);
  });

  it.each([`<p>A${one}.</p>`, `<p>A${one} B${one}</p>`])('leaves %s', (html) => {
    expect(numbersApart(html)).toBe(html);
  });
});

describe('ownScriptsOnly', () => {
  const broad = [
    "default-src 'none';connect-src 'self';require-trusted-types-for 'script'",
    "trusted-types svelte-trusted-html; script-src 'self' 'sha256-other='; style-src 'self';",
  ].join(';');
  const page = (rest: string) =>
    `<meta http-equiv="content-security-policy" content="${broad}">${rest}`;
  const strict = (scripts: string) =>
    broad
      .replace("'self' 'sha256-other='", scripts)
      .replace("connect-src 'self'", "connect-src 'none'")
      .replace('svelte-trusted-html', "'none'");

  it('allows no script where there is none', () => {
    expect(ownScriptsOnly(page('<p>A</p>'), 'a')).toBe(
      `<meta http-equiv="content-security-policy" content="${strict("'none'")}"><p>A</p>`,
    );
  });

  it('allows those that stand in the page, by their hashes', () => {
    const html = ownScriptsOnly(
      page('<script type="module">alert(1)</script><script>$&</script>'),
      'a',
    );
    // printf 'alert(1)' | openssl dgst -sha256 -binary | base64; the same of '$&'.
    expect(html).toContain(
      strict(
        "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=' 'sha256-K14568EyDnb9KRzrRKFeWbLsd1Gpc1Ct69uqDCek0NM='",
      ),
    );
  });

  it('names the page that has a script in a file', () => {
    expect(() =>
      ownScriptsOnly(page('<script type="module" src="/a.js"></script>'), 'a.html'),
    ).toThrow('a.html: <script type="module" src="/a.js">; expected the script in the page itself');
  });
});
