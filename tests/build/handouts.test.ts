/** Sheets as built: which there are, and what each says of itself on every side. */
import { describe, expect, test } from 'vitest';
import { readDate, writeDate } from '../../src/ledger/cite/work.ts';
import { LICENCE } from '../../src/ledger/schemas/licence.ts';
import { HANDOUTS } from '../../src/ledger/schemas/plan.ts';
import { DOCUMENT_IDS } from '../../src/ledger/schemas/ids.ts';
import { book } from '../support/book.ts';
import { blocksOf } from '../support/blocks.ts';
import { attribute, builtPages, type Element, elementsIn, has } from '../support/html.ts';

const pages = builtPages().filter(({ file }) => file.startsWith('handouts/'));
const sheets = pages.filter(
  ({ root }) => elementsIn(root, (element) => has(element, 'data-pdf')).length > 0,
);

function ofClass(root: Parameters<typeof elementsIn>[0], name: string): Element[] {
  return elementsIn(root, (one) => (attribute(one, 'class') ?? '').split(' ').includes(name));
}

function wordsIn(element: Parameters<typeof elementsIn>[0]): string {
  return blocksOf(element, { skip: () => false })
    .join(' ')
    .replaceAll(/\s+/g, ' ');
}

test('each kind has its page, each question its cards, each plan its exit card and its words', () => {
  const files = new Set(pages.map(({ file }) => file));
  const expected = [
    'handouts/index.html',
    ...HANDOUTS.map((kind) => `handouts/${kind}/index.html`),
    ...book.questions.map(({ id }) => `handouts/position-cards/${id}/index.html`),
    ...book.handouts.charts.map(({ chart }) => `handouts/chart-sheet/${chart}/index.html`),
    ...book.plans.flatMap(({ slug }) =>
      ['exit-card', 'vocabulary'].map((kind) => `handouts/${kind}/${slug}/index.html`),
    ),
    ...book.chapters.map(({ slug }) => `handouts/vocabulary/${slug}/index.html`),
  ];
  expect([...files].toSorted()).toEqual(expected.toSorted());
});

describe.each(sheets)('$file', ({ file, root }) => {
  test('each side has source, licence, day, address, its code, and what is ours', () => {
    const feet = ofClass(root, 'paper-foot');
    expect(feet.length).toBe(ofClass(root, 'paper').length);
    for (const foot of feet) {
      const words = wordsIn(foot);
      expect(words).toContain(LICENCE.name);
      expect(words).toContain(writeDate(readDate(book.site.updated)));
      expect(words).toMatch(/Source: \S+/);
      const [address = ''] = /side-by-side\.example\/\S*/.exec(words) ?? [];
      const [code] = elementsIn(foot, (one) => attribute(one, 'role') === 'img');
      expect(code && attribute(code, 'aria-label')).toBe(`Code to photograph: https://${address}`);
      expect(builtPages().map((page) => page.file)).toContain(
        `${address.replace(/^[^/]+\//, '')}index.html`,
      );
      expect(
        elementsIn(foot, (one) => has(one, 'data-ours'))
          .map(wordsIn)
          .join(' '),
      ).toMatch(/our/);
    }
  });

  test('nothing on paper is to be copied, clicked or filled in on a screen', () => {
    const [paper] = ofClass(root, 'sheets');
    if (!paper) throw new Error(`${file} has no sheet`);
    expect(
      elementsIn(paper, ({ tagName }) =>
        ['a', 'button', 'input', 'iframe', 'code'].includes(tagName),
      ),
    ).toEqual([]);
  });
});

/** Sides of the cards of a question. */
function cardsOf(id: string): Element[] {
  const page = sheets.find(({ file }) => file === `handouts/position-cards/${id}/index.html`);
  return page ? ofClass(page.root, 'paper') : [];
}

test('cards hold the positions as the ledger of questions has them, all five on one side', () => {
  for (const question of book.questions) {
    const [side] = cardsOf(question.id);
    const words = side ? wordsIn(side).replaceAll(/[“”]/g, '') : '';
    for (const id of DOCUMENT_IDS)
      expect(words).toContain(question.positions[id].text.replaceAll(/[“”]/g, ''));
  }
});

test('a second side has the answers that pairs hold, with each statement and its place', () => {
  for (const { id } of book.questions) {
    const [, side, ...others] = cardsOf(id);
    expect(others).toEqual([]);
    const controversy = book.controversies.find((one) => one.id === id);
    if (!controversy) {
      expect(side).toBeUndefined();
      continue;
    }
    const cards = side ? ofClass(side, 'card').map(wordsIn) : [];
    const answers = [controversy.first, controversy.second];
    expect(cards).toHaveLength(answers.length);
    for (const [at, { name, says, statements }] of answers.entries()) {
      expect(cards[at]).toContain(name);
      expect(cards[at]).toContain(says);
      for (const one of statements) {
        const { locator = '?', says: said = '?' } =
          book.ledger.statements.get(one)?.statement ?? {};
        expect(cards[at]).toContain(locator);
        // Quotation marks of a quotation are drawn, not written.
        expect(cards[at]).toContain(said.replaceAll(/[“”]/g, ''));
      }
    }
  }
});

test('where a survivor speaks the sheet is read whole: her words are dealt to nobody', () => {
  const whole = book.questions.filter(({ id }) =>
    cardsOf(id).some((side) => ofClass(side, 'whole').length > 0),
  );
  const speaks = book.questions.filter(({ positions }) =>
    DOCUMENT_IDS.some((id) => positions[id].statements.includes('nspcc-survivor-statement')),
  );
  expect(whole.map(({ id }) => id)).toEqual(speaks.map(({ id }) => id));
  expect(whole.length).toBeGreaterThan(0);
  for (const { id } of book.questions) {
    const words = cardsOf(id).slice(0, 1).map(wordsIn).join(' ');
    const leave = whole.some((one) => one.id === id);
    expect(words.includes('Leave this sheet whole'), id).toBe(leave);
    expect(words.includes('Cut along'), id).toBe(!leave);
  }
});

test('the key of the hunt stands on a side of its own, with the place of each statement', () => {
  const page = sheets.find(({ file }) => file === 'handouts/evidence-hunt/index.html');
  const [front = '', key = '', ...others] = page ? ofClass(page.root, 'paper').map(wordsIn) : [];
  expect(others).toEqual([]);
  for (const { statement, clue } of book.handouts.hunt) {
    const { locator, says } = book.ledger.statements.get(statement)?.statement ?? {};
    expect(front).toContain(clue);
    expect(front).not.toContain(says);
    expect(key).toContain(`${locator ?? ''} ${says ?? ''}`.split(' ').slice(0, 3).join(' '));
    expect(key).toContain(`/evidence/${statement}/`);
  }
});
