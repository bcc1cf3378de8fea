/** The policy of every page: it allows what stands in that page and no more, and stands up to Google’s evaluator. */
import { readFileSync } from 'node:fs';
import { CspEvaluator } from 'csp_evaluator';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { describe, expect, test } from 'vitest';
import { HEADER_RULES } from '../../deploy/headers.ts';
import { assetsIn } from '../../scripts/build/assets.ts';
import { policySource } from '../../scripts/lib/hash.ts';
import {
  attribute,
  builtPages,
  type Element,
  elementsIn,
  has,
  type Page,
} from '../support/html.ts';

const assetsOf = assetsIn('dist');
const DATA = ['application/ld+json', 'application/json'];

/**
 * What the evaluator says and we answer. All else that is worse than a remark is a fault.
 * `'self'` in `script-src`: it fears JSONP or uploads on the same host. The site has neither: it is files, what is no
 * script is sent as another type with `nosniff`, and pages without script files do not allow it at all.
 * `style-src 'unsafe-inline'` in files that are no pages: they are sandboxed, and a picture keeps its own styles.
 */
const ANSWERED = [/^script-src 'self': 'self' can be problematic/, /^style-src 'unsafe-inline'/];

/** Pages of this build: frames of one version keep the policy of their day. */
const pages = builtPages().filter(({ file }) => !/^embed\/[^/]+\/v\d+\//.test(file));

function policyOf({ root }: Page): Map<string, string[]> {
  const [meta] = elementsIn(
    root,
    (one) => attribute(one, 'http-equiv') === 'content-security-policy',
  );
  return directivesIn((meta && attribute(meta, 'content')) ?? '');
}

function directivesIn(policy: string): Map<string, string[]> {
  const parts = policy.split(';').map((part) => part.trim().split(/\s+/));
  return new Map(parts.map(([name = '', ...sources]) => [name, sources]));
}

function textOf(element: Element): string {
  const [text] = element.childNodes;
  return text && 'value' in text ? text.value : '';
}

function inline(page: Page, tag: string): string[] {
  const all = elementsIn(page.root, (one) => one.tagName === tag && !has(one, 'src'));
  return all.filter((one) => !DATA.includes(attribute(one, 'type') ?? '')).map(textOf);
}

/** Pages for which something does not hold. */
function each(want: (page: Page, policy: Map<string, string[]>) => boolean): string[] {
  return pages.filter((page) => !want(page, policyOf(page))).map(({ file }) => file);
}

describe('the policy of a page', () => {
  test.each([
    ['script-src', 'script'],
    ['style-src', 'style'],
  ])(
    '%s: each hash is that of an element of the page, and each element has its hash',
    (directive, tag) => {
      const faults = each((page, policy) => {
        const hashes = (policy.get(directive) ?? []).filter((source) => source.startsWith("'sha"));
        const due = new Set(inline(page, tag).map(policySource));
        return hashes.length === due.size && hashes.every((hash) => due.has(hash));
      });
      expect(pages.length).toBeGreaterThan(500);
      expect(faults).toEqual([]);
    },
  );

  test.each([
    ['default-src', "'none'"],
    ['base-uri', "'none'"],
    ['require-trusted-types-for', "'script'"],
  ])('%s is %s', (directive, source) => {
    const faults = each((_, policy) => policy.get(directive)?.join(' ') === source);
    expect(faults).toEqual([]);
  });

  test('a page without a script runs none, asks for nothing and makes no trusted text', () => {
    const without = (page: Page) =>
      elementsIn(page.root, ({ tagName }) => tagName === 'script').every((one) =>
        DATA.includes(attribute(one, 'type') ?? ''),
      );
    const faults = each(
      (page, policy) =>
        !without(page) ||
        ['script-src', 'trusted-types'].every((name) => policy.get(name)?.join() === "'none'"),
    );
    expect(pages.filter(without).length).toBeGreaterThan(400);
    expect(faults).toEqual([]);
  });

  test.each([
    ['img-src', 'data:', (_: Page, all: string) => all.includes('data:image/')],
    [
      'form-action',
      "'self'",
      (page: Page) => elementsIn(page.root, ({ tagName }) => tagName === 'form').length > 0,
    ],
    [
      'style-src',
      "'self'",
      (page: Page) =>
        elementsIn(page.root, (one) => attribute(one, 'rel') === 'stylesheet').length > 0,
    ],
    [
      'style-src-attr',
      "'unsafe-inline'",
      (page: Page) => elementsIn(page.root, (one) => has(one, 'style')).length > 0,
    ],
    [
      'frame-src',
      "'self'",
      (page: Page) => elementsIn(page.root, ({ tagName }) => tagName === 'iframe').length > 0,
    ],
    ['connect-src', "'self'", (page: Page) => !/^embed\/(?!.*\/preview\/)/.test(page.file)],
  ] as const)('%s has %s only where it is used', (directive, source, uses) => {
    const faults = each((page, policy) => {
      const all = readFileSync(`dist/${page.file}`, 'utf8');
      return !policy.get(directive)?.includes(source) || uses(page, all + assetsOf(all));
    });
    expect(faults).toEqual([]);
  });

  test('nothing of another origin is allowed, and nothing by a pattern', () => {
    const faults = each((_, policy) =>
      [...policy].every(
        ([name, sources]) =>
          name.includes('types') || sources.every((source) => /^'.+'$|^data:$/.test(source)),
      ),
    );
    expect(faults).toEqual([]);
  });
});

test('Google’s evaluator finds nothing in any policy that has no answer here', () => {
  const own = builtPages().map((page) =>
    [...policyOf(page)].map((part) => part.flat().join(' ')).join('; '),
  );
  const sent = HEADER_RULES.map(({ headers }) => headers['Content-Security-Policy'] ?? '').filter(
    (policy) => policy.startsWith('default-src'),
  );
  const faults = [...new Set([...own, ...sent])].flatMap((policy) =>
    new CspEvaluator(new CspParser(policy).csp)
      .evaluate()
      .filter(({ severity }) => severity < Severity.INFO)
      .map(({ directive, value = '', description }) => `${directive} ${value}: ${description}`)
      .filter((line) => !ANSWERED.some((known) => known.test(line))),
  );
  expect(own.length).toBeGreaterThan(500);
  expect([...new Set(faults)]).toEqual([]);
});
