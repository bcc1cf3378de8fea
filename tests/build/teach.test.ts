/** Pages for teachers: what teachers are known to worry about, page by page. */
import { describe, expect, test } from 'vitest';
import { MOST_GRADE } from '../../src/ledger/neutrality/limits.ts';
import { readability } from '../../src/ledger/neutrality/readability.ts';
import { book, words } from '../support/book.ts';
import { attribute, builtPages, type Element, elementsIn, has } from '../support/html.ts';
import { proseIn } from '../support/seen.ts';

const pages = builtPages().filter(({ file }) => file.startsWith('teach/'));
const plans = pages.filter(({ file }) =>
  book.plans.some(({ slug }) => file === `teach/${slug}/index.html`),
);

function hrefsIn(root: Parameters<typeof elementsIn>[0]): string[] {
  return elementsIn(root, ({ tagName }) => tagName === 'a').map(
    (link) => attribute(link, 'href') ?? '',
  );
}

function withId(root: Parameters<typeof elementsIn>[0], id: string): Element | undefined {
  return elementsIn(root, (element) => attribute(element, 'id') === id)[0];
}

test('each plan has its page, beside those for all of them', () => {
  expect(plans.length).toBe(book.plans.length);
  expect(pages.length).toBe(book.plans.length + 6);
});

describe.each(pages)('$file', ({ root }) => {
  test(`reads at grade ${MOST_GRADE} or below`, () => {
    const main = elementsIn(root, ({ tagName }) => tagName === 'main');
    const prose = main.map(proseIn).join('\n\n');
    expect(readability(prose, words.names).grade).toBeLessThanOrEqual(MOST_GRADE);
  });

  test('asks for no name, no account and no address of a pupil', () => {
    const fields = elementsIn(root, ({ tagName }) =>
      ['input', 'textarea', 'select'].includes(tagName),
    );
    expect(
      fields.filter(
        (field) => !['radio', 'number', 'text'].includes(attribute(field, 'type') ?? ''),
      ),
    ).toEqual([]);
    // The one text is the word that chance starts from.
    const texts = fields.filter((field) => attribute(field, 'type') === 'text');
    expect(texts.map((field) => attribute(field, 'id')).filter((id) => id !== 'deal-word')).toEqual(
      [],
    );
    const forms = elementsIn(root, ({ tagName }) => tagName === 'form');
    const kept = (field: Element) => attribute(field, 'autocomplete') !== 'off';
    // A choice may not have the attribute itself: its form says it.
    expect(fields.filter((field) => attribute(field, 'type') !== 'radio' && kept(field))).toEqual(
      [],
    );
    if (fields.some((field) => attribute(field, 'type') === 'radio'))
      expect(forms.filter(kept)).toEqual([]);
    expect(forms.filter((form) => has(form, 'action') || has(form, 'method'))).toEqual([]);
  });
});

describe.each(plans)('$file', ({ root }) => {
  test('says what to do if a pupil tells something, before the lesson begins', () => {
    const order = elementsIn(root, (element) => has(element, 'id')).map((element) =>
      attribute(element, 'id'),
    );
    expect(order.indexOf('told')).toBeGreaterThan(-1);
    expect(order.indexOf('told')).toBeLessThan(order.indexOf('steps'));
    expect(hrefsIn(root)).toContain('/teach/safeguarding/#told');
    expect(withId(root, 'told')).toBeDefined();
  });
});

describe.each(book.plans)('sheets of $slug', (plan) => {
  const page = plans.find(({ file }) => file === `teach/${plan.slug}/index.html`);
  const asked = [...new Set(plan.steps.flatMap(({ desk = [] }) => desk))];

  test('each link to a sheet leads to the plan’s own, where there is one', () => {
    const built = new Set(builtPages().map(({ file }) => file));
    const ids = [plan.slug, plan.controversy, plan.starts[0]?.chart];
    const links = (page ? hrefsIn(page.root) : []).filter((href) => /^\/handouts\/./.test(href));
    for (const kind of asked) {
      const own = ids.map((id) => `/handouts/${kind}/${id ?? ''}/`);
      const ownPages = own.filter((path) => built.has(`${path.slice(1)}index.html`));
      const led = links.filter((href) => href.startsWith(`/handouts/${kind}/`));
      // Once to print before the lesson, once in the step that needs it.
      expect(led.length).toBeGreaterThanOrEqual(2);
      expect([...new Set(led)]).toEqual(ownPages.length > 0 ? ownPages : [`/handouts/${kind}/`]);
    }
    expect(links.every((href) => asked.some((kind) => href.includes(`/${kind}/`)))).toBe(true);
  });
});

test('each chapter leads to lessons, and the list of lessons has each chapter', () => {
  const list = builtPages().find(({ file }) => file === 'teach/index.html');
  if (!list) throw new Error('no list of lessons');
  for (const { slug } of book.chapters) {
    const chapter = builtPages().find(({ file }) => file === `chapters/${slug}/index.html`);
    expect(chapter && hrefsIn(chapter.root)).toContain(`/teach/#from-${slug}`);
    expect(withId(list.root, `from-${slug}`)).toBeDefined();
  }
});

test('numbers of helplines are those of the help page, and none besides', () => {
  const page = pages.find(({ file }) => file === 'teach/safeguarding/index.html');
  if (!page) throw new Error('no page on safeguarding');
  const known = book.helpPlaces.flatMap(({ emergency, organisations }) => [
    ...organisations.flatMap(({ name, numbers = [] }) => [
      name,
      ...numbers.flatMap(({ shown, note }) => [shown, note ?? '']),
    ]),
    emergency ?? '',
  ]);
  const shown = elementsIn(page.root, (element) => attribute(element, 'class') === 'signs')
    .flatMap((list) => elementsIn(list, ({ tagName }) => tagName === 'p' || tagName === 'span'))
    .flatMap((element) =>
      element.childNodes.flatMap((child) => ('value' in child ? child.value : [])),
    )
    .join(' | ');
  const digits = shown.match(/\d[\d -]{2,}\d/g) ?? [];
  expect(digits.length).toBeGreaterThan(5);
  for (const number of digits)
    expect(
      known.some((one) => one.includes(number.trim())),
      number,
    ).toBe(true);
});
