import { expect, test } from 'vitest';
import {
  closerId,
  mainPath,
  pathWords,
  runningWords,
} from '../../../../src/ledger/evidence/running.ts';

test('counts what is told, heading and outside paragraphs included', () => {
  const mdx =
    '<Brief>\n\nOne two.<S id="a" />\n\n</Brief>\n\n## Three\n\n<Outside>\n\nFour five.\n\n</Outside>';
  expect(runningWords(mdx)).toBe(5);
});

test('counts what documents say in blocks, and not who is silent', () => {
  const mdx =
    '<Voice of="crin" does="argues, asks">\n\nOne two.<S id="a" />\n\n</Voice>\n\n<Silent of="iwf ecpat" />';
  expect(runningWords(mdx)).toBe(2);
});

test('leaves out lists, folded voices and what stands after the end', () => {
  const mdx =
    'One.\n\n- Two.\n  Three.\n- Four.\n\n1. Five.\n\n<Voices title="Six">\n\n<Says of="crin">\n\nSeven.\n\n</Says>\n\n</Voices>\n\n<NotHere>\n\nEight.\n\n</NotHere>\n\n<OpenQuestions>\n\n- Nine?\n\n</OpenQuestions>\n\n{/* Ten. */}';
  expect(runningWords(mdx)).toBe(1);
});

test('the main path is what a reader meets who opens nothing, lists and notes included', () => {
  const mdx =
    'One.\n\n- Two.\n\n<Closer title="A closer look">\n\nNot.\n\n<Voices title="x">\n\n<Says of="crin">\n\nNot.\n\n</Says>\n\n</Voices>\n\nNot.\n\n</Closer>\n\n<NotHere>\n\nThree.\n\n</NotHere>\n\n<OpenQuestions>\n\n- Not?\n\n</OpenQuestions>';
  expect(pathWords(mdx)).toBe(3);
  expect(mainPath(mdx).split('\n')).toHaveLength(mdx.split('\n').length);
  expect(mainPath(mdx)).not.toContain('Not.');
});

test('a closer look has an address made from its title', () => {
  expect(closerId('What “5 lines” mean, and why')).toBe('closer-what-5-lines-mean-and-why');
});
