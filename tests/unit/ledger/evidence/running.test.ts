import { expect, test } from 'vitest';
import { runningWords } from '../../../../src/ledger/evidence/running.ts';

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
