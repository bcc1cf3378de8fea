import { expect, it } from 'vitest';
import { oneOfEachKind } from '../../../scripts/lib/site-pages.ts';

it('one page stands for each kind, and the page above them for itself', () => {
  const pages = [
    '/',
    '/404.html',
    '/charts/',
    '/charts/a/',
    '/charts/b/',
    '/embed/a/',
    '/embed/b/',
  ];
  expect(oneOfEachKind(pages)).toEqual(['/', '/404.html', '/charts/', '/charts/a/', '/embed/a/']);
});
