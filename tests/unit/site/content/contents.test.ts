import { expect, test } from 'vitest';
import { contentsOf } from '../../../../src/site/content/contents.ts';

function heading(depth: number, slug: string, text: string) {
  return { depth, slug, text };
}

test('headings, scenes, summary and open questions stand in the order of the page', () => {
  const body = [
    '<Brief>',
    'Words.',
    '</Brief>',
    '## What is a *report*?',
    '### Not a part',
    '{/* ## Left out */}',
    '<Scene id="who" title="Who sent them">',
    '</Scene>',
    '## Two counts',
    '<OpenQuestions>',
  ].join('\n\n');
  const headings = [
    heading(2, 'what-is-a-report', 'What is a report?'),
    heading(3, 'not-a-part', 'Not a part'),
    heading(2, 'two-counts', 'Two counts'),
  ];
  expect(contentsOf(body, headings)).toEqual([
    { href: '#in-brief', title: 'In brief' },
    { href: '#what-is-a-report', title: 'What is a report?' },
    { href: '#scene-who', title: 'Who sent them' },
    { href: '#two-counts', title: 'Two counts' },
    { href: '#open-questions', title: 'Questions this leaves open' },
  ]);
});

test('a heading that Astro does not know of is found out', () => {
  expect(() => contentsOf('## One\n\n## Two', [heading(2, 'one', 'One')])).toThrow(
    '2 headings in the source, 1 on the page',
  );
});
