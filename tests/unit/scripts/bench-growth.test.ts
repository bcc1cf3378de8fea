import { describe, expect, it } from 'vitest';
import { furtherPage, growthSection } from '../../../scripts/bench/growth.ts';
import { twins } from '../../../scripts/bench/twins.ts';

const FILES = new Map([
  ['content/charts/share.yaml', 'version: 2\n'],
  ['content/chapters/harm.mdx', '---\norder: 1\n---\n<Step chart="share" state="a">\n'],
  ['content/chapters/rights.mdx', '---\norder: 2\n---\n'],
  ['content/teach/plan.yaml', 'starts:\n  - { chapter: harm, chart: share, changes: No }\n'],
  ['content/releases.yaml', '- { changed: New, charts: { share: 2 } }\n'],
  ['content/site.yaml', 'name: A\n'],
]);

describe('twins', () => {
  it('leave content as it is where it is to be once as much', () => {
    expect(twins(FILES, 1)).toEqual(new Map());
  });

  it('of charts and chapters stand beside them, and nothing else is new', () => {
    expect([...twins(FILES, 3).keys()].toSorted()).toEqual([
      'content/chapters/harm-twin-1.mdx',
      'content/chapters/harm-twin-2.mdx',
      'content/chapters/rights-twin-1.mdx',
      'content/chapters/rights-twin-2.mdx',
      'content/charts/share-twin-1.yaml',
      'content/charts/share-twin-2.yaml',
      'content/releases.yaml',
      'content/teach/plan.yaml',
    ]);
  });

  it('come after all others and show their own charts', () => {
    expect(twins(FILES, 3).get('content/chapters/harm-twin-2.mdx')).toBe(
      '---\norder: 5\n---\n<Step chart="share-twin-2" state="a">\n',
    );
  });

  it('are noted, and a plan begins from them', () => {
    const written = twins(FILES, 2);
    expect(written.get('content/releases.yaml')).toContain('share-twin-1: 2');
    expect(written.get('content/teach/plan.yaml')).toContain(
      '- chapter: harm-twin-1\n    chart: share-twin-1\n',
    );
  });
});

describe('growth', () => {
  const base = { times: 1, seconds: 100, pages: 200 };

  it('is what each further page costs', () => {
    expect(furtherPage(base, { times: 2, seconds: 150, pages: 300 })).toBe(0.5);
    expect(furtherPage(base, base)).toBeUndefined();
  });

  it('is linear where a further page costs the same in every build', () => {
    const { verdict, good } = growthSection([
      base,
      { times: 2, seconds: 150, pages: 300 },
      { times: 5, seconds: 300, pages: 600 },
    ]);
    expect(good).toBe(true);
    expect(verdict).toContain('Linear: a further page costs 1.00 ×');
  });

  it('is not where a further page costs ever more', () => {
    const { verdict, good } = growthSection([
      base,
      { times: 2, seconds: 150, pages: 300 },
      { times: 5, seconds: 400, pages: 600 },
    ]);
    expect(good).toBe(false);
    expect(verdict).toContain('1.67 ×');
  });

  it('is not judged by two builds', () => {
    expect(growthSection([base, { times: 2, seconds: 900, pages: 300 }]).verdict).toContain(
      'Too few',
    );
  });

  it('stands in rows with the factors to the first build', () => {
    const { tables } = growthSection([base, { times: 2, seconds: 150, pages: 300 }]);
    expect(tables[0]?.rows[2]).toEqual([
      ...['2.00 ×', 300, '150.0 s', '1.50 ×', '1.50 ×', '0.500 s', '0.500 s'],
    ]);
  });
});
