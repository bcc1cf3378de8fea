import { expect, test } from 'vitest';
import type { AxNode } from '../../e2e/support/ax-tree.ts';
import { heard } from '../../e2e/support/heard.ts';
import { heardFaults } from '../../e2e/support/heard-faults.ts';

function node(
  role: string,
  name = '',
  children: AxNode[] = [],
  states: AxNode['states'] = {},
): AxNode {
  return { role, name, description: '', value: '', states, children };
}

function text(words: string): AxNode {
  return node('StaticText', words);
}

test('a paragraph is one line, with what can be followed in brackets, and ends where the next begins', () => {
  const link = node('link', 'Help', [text('Help')]);
  const page = node('main', '', [
    node('heading', 'One', [text('One')], { level: '2' }),
    node('paragraph', '', [text('See '), link, text(', or stay.')]),
    node('paragraph', '', [text('Next.')]),
  ]);
  expect(heard(page)).toEqual([
    'main part',
    'heading 2: One',
    'See [link: Help], or stay.',
    'Next.',
  ]);
});

test('a control is told with its state, its label once, and a picture as its name alone', () => {
  const radio = node('radio', 'All', [], { checked: 'true' });
  const page = node('group', 'Show', [
    node('Legend', '', [text('Show')]),
    node('LabelText', '', [radio, text('All')]),
    node('image', 'A line.', []),
  ]);
  expect(heard(page)).toEqual(['group: Show', 'radio button, checked: All', 'image: A line.']);
});

test.each([
  ['DisclosureTriangle', { expanded: 'false' }, 'button, collapsed: Why'],
  ['DisclosureTriangle', { expanded: 'true' }, 'button, expanded: Why'],
  ['checkbox', { checked: 'false' }, 'check box, not checked: Why'],
  ['button', { pressed: 'true' }, 'button, pressed: Why'],
  ['button', { pressed: 'false' }, 'button, not pressed: Why'],
  ['button', { disabled: 'true' }, 'button, unavailable: Why'],
])('no state is lost: %s %j', (role, states, words) => {
  expect(heard(node('main', '', [node(role, 'Why', [], states)]))).toEqual(['main part', words]);
});

test('what a control holds is told, and what describes it', () => {
  const slider = { ...node('slider', 'Share'), value: '50', description: 'In per cent' };
  expect(heard(slider)).toEqual(['slider: Share: 50 (In per cent)']);
});

test('words that meet without a space stood in two places', () => {
  const page = node('paragraph', '', [text('0 per cent'), text('100 per cent'), text(', at most')]);
  expect(heard(page)).toEqual(['0 per cent', '100 per cent, at most']);
});

test('of a long table three rows are told, and how many there are', () => {
  const row = (role: string, words: string): AxNode =>
    node('row', '', [node(role, words, [text(words)])]);
  const rows = [
    row('columnheader', 'Year'),
    ...['1', '2', '3', '4', '5'].map((one) => row('cell', one)),
  ];
  expect(heard(node('table', 'Years', rows))).toEqual([
    ...['table, 1 column, 6 rows: Years', 'head row: Year', 'row: 1', 'row: 2', 'row: 3'],
    '(2 more rows are heard, and left out here)',
  ]);
});

test.each([
  ['a part named by its heading', ['region: One', 'heading 2: One']],
  ['a figure named by its title', ['figure: One', 'One']],
  ['a link named by the title of the figure after it', ['link: Data: One', 'figure', 'One']],
  ['a link without a name', ['See [link: ], or stay.']],
  ['a link that is a number', ['link: 3']],
  ['a picture without a name', ['image:']],
  ['a heading without words', ['heading 2:']],
  ['a fold without a name', ['heading 3, button, collapsed:']],
  ['a slider without a name that holds something', ['[slider: : 50]']],
  ['a field without a name that is described', ['[search field: (A word)]']],
  ['a navigation without a name', ['navigation']],
  ['a dialog without a name', ['dialog']],
  ['a description that is the name', ['treats it [link: 1, CRIN: Errors (Errors)]']],
])('a fault is found: %s', (_, lines) => {
  expect(heardFaults(lines)).toHaveLength(1);
});

test('no fault: other words, a name with a number, a description that adds something', () => {
  const lines = [
    'region: One',
    'heading 2: Two',
    'link: Step 3 of 5',
    'heading 3, button, collapsed: In 2019',
    '[slider: Share: 50]',
    '[field: Line: ours (Keep it)]',
  ];
  expect(heardFaults(lines)).toEqual([]);
});
