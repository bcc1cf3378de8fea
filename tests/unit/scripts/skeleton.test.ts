import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { skeletonOf } from '../../support/skeleton.ts';

function of(html: string): string {
  return skeletonOf(parseFragment(html));
}

test.each([
  ['other words', '<p>One</p>', '<p>Two words</p>'],
  ['another address', '<a href="/a/">One</a>', '<a href="/b/">One</a>'],
  [
    'more items of a list',
    '<ul><li>1</li><li>2</li></ul>',
    '<ul><li>1</li><li>2</li><li>3</li></ul>',
  ],
  ['what a script does', '<script>one()</script>', '<script>two()</script>'],
  ['the order of attributes', '<p class="a" lang="en">1</p>', '<p lang="en" class="a">1</p>'],
])('%s is the same structure', (_, one, other) => {
  expect(of(one)).toBe(of(other));
});

test.each([
  ['no words', '<a href="/">One</a>', '<a href="/"> </a>'],
  ['an empty name', '<svg aria-label="One"></svg>', '<svg aria-label=""></svg>'],
  ['no name', '<img alt="One">', '<img>'],
  ['another class', '<p class="a">1</p>', '<p class="b">1</p>'],
  ['another document’s colour', '<i data-of="crin">1</i>', '<i data-of="iwf">1</i>'],
  ['another element', '<h2>1</h2>', '<h3>1</h3>'],
  ['another role', '<div role="list">1</div>', '<div role="row">1</div>'],
  ['a second child of its kind', '<ul><li>1</li></ul>', '<ul><li>1</li><li>2</li></ul>'],
  ['another order', '<i>1</i><b>2</b>', '<b>2</b><i>1</i>'],
  ['one that comes back', '<i>1</i><b>2</b>', '<i>1</i><b>2</b><i>1</i>'],
])('%s is another structure', (_, one, other) => {
  expect(of(one)).not.toBe(of(other));
});
