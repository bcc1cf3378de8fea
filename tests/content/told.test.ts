/** A chapter is told in few words, in sentences that do not tire, and ends with what a reader takes along. */
import { describe, expect, test } from 'vitest';
import { told as faultsOf } from '../support/told.ts';

const END = `<TakeAlong>

- One.<S id="a" />
- Two.<S id="a" />
- Three.<S id="a" />

</TakeAlong>

<Argue>

May it?

</Argue>`;

/** So many words in sentences of 5 and 21 by turns, so that mean and deviation are right. */
function words(count: number): string {
  let [text, left] = ['', count];
  for (let turn = 0; left > 0; turn++) {
    const length = Math.min(left, turn % 2 === 0 ? 5 : 25);
    text += length < 3 ? 'Z '.repeat(length) : `Zebra ${'zebra '.repeat(length - 2)}end. `;
    left -= length;
  }
  return text;
}

function faults(body: string): string[] {
  return faultsOf('told', {}, [{ file: 'content/chapters/x.mdx', body, above: 0 }]);
}

test.each([
  [494, 1],
  [495, 0],
  [895, 0],
  [896, 1],
])('%d words and its end: %d faults', (count, expected) => {
  expect(
    faults(`${words(count)}\n\n${END}`).filter((one) => one.includes('main path')),
  ).toHaveLength(expected);
});

test('what is folded away is not counted', () => {
  const fold = `<Closer title="More">\n\n${words(700)}\n\n</Closer>`;
  expect(faults(`${words(700)}\n\n${fold}\n\n${END}`)).toEqual([]);
});

test('sentences of one length, short, long, or all begun with a name are told', () => {
  const even = 'Zebra zebra zebra zebra zebra zebra zebra zebra zebra zebra zebra zebra end. ';
  expect(faults(`${even.repeat(60)}\n\n${END}`).join()).toMatch(/deviation .*expected at least 5/);
  expect(faults(`${'Zebra end. '.repeat(300)}\n\n${END}`).join()).toMatch(
    /words a sentence: \d.*; expected 12 to 18/,
  );
  const named = words(600).replaceAll('Zebra', 'CRIN');
  expect(faults(`${named}\n\n${END}`).join()).toMatch(/begin with the name.* in 100; expected/);
  const voice = `<Voice of="crin" does="argues">\n\n${named}\n\n</Voice>`;
  expect(faults(`${voice}\n\n${END}`).join()).not.toMatch(/begin with the name/);
});

describe('its end', () => {
  test('three things, each with its place', () => {
    expect(faults(`${words(600)}\n\n${END.replace('- Two.<S id="a" />\n', '')}`)).toEqual([
      'content/chapters/x.mdx, TakeAlong: 2 items; expected 3',
    ]);
    expect(faults(`${words(600)}\n\n${END.replace('Two.<S id="a" />', 'Two.')}`)).toEqual([
      'content/chapters/x.mdx, TakeAlong: "- Two." cites nothing; expected <S id="…" />',
    ]);
  });

  test('one question to argue about', () => {
    expect(faults(`${words(600)}\n\n${END.replace(/<Argue>[\s\S]*/, '')}`)).toEqual([
      'content/chapters/x.mdx, Argue: 0; expected one question to argue about',
    ]);
  });
});
