/** What pages show of the real content, and in which order. */
import { describe, expect, test } from 'vitest';
import { orderFor } from '../../src/ledger/neutrality/order.ts';
import { getCitable } from '../../src/site/content/citing.ts';
import { hardToRead, showsHard } from '../../src/site/content/hard.ts';
import { citationOn, evidenceOf, evidenceOfChapter, stepOn } from '../../src/site/content/page.ts';
import { previewAt, previewedPages } from '../../src/site/content/previews.ts';
import { sharedPages } from '../../src/site/content/shared.ts';
import { FRAMES } from '../../src/pictures/core/kind.ts';
import { book } from '../support/book.ts';

const PLAIN = 'What five documents say, side by side';
const FILE = 'content/chapters/sample.mdx';

/** What a chapter cites, in the order of the numbers. */
function citedIn(body: string): string[] {
  const { citations } = evidenceOfChapter(body, FILE);
  expect(citations.map(({ number }) => number)).toEqual(citations.map((_, index) => index + 1));
  return citations.map(({ id }) => id);
}

describe('the numbers of a chapter', () => {
  test.each(book.charts.map(({ id, spec }) => [id, spec.cites] as const))(
    'take in what the chart %s rests on, where it stands',
    (id, cites) => {
      const [before = '', after = ''] = [...book.ledger.statements.keys()].filter(
        (statement) => !cites.includes(statement),
      );
      const body = `A.<S id="${before}" />\n\n<Chart id="${id}" />\n\nB.<S id="${after}" /><S id="${before}" />`;
      expect(citedIn(body)).toEqual([before, ...new Set(cites), after]);
      expect(citedIn(`<Timeline chart="${id}" />`)).toEqual([...new Set(cites)]);
    },
  );

  test.each(book.guesses.map((guess) => [guess.id, guess] as const))(
    'take in what the guess %s rests on',
    (id, { statement, limits }) => {
      expect(citedIn(`<Guess id="${id}" />`)).toEqual([...new Set([statement, ...limits.cites])]);
    },
  );

  test('leave out the pictures of scenes: their sources stand on their own pages', () => {
    const [chart] = book.charts;
    const step = `<Step id="a" title="A" chart="${chart?.id ?? ''}" state="x" spoken="B."></Step>`;
    expect(citedIn(`<Scene id="s" title="S">${step}</Scene>`)).toEqual([]);
  });

  test.each(book.questions.map((question) => [question.id, question] as const))(
    'follow the order in which the leaves of %s stand',
    (id, { number, positions }) => {
      const inOrder = orderFor(number).flatMap((document) => positions[document].statements);
      expect(citedIn(`<SideBySide question="${id}" />`)).toEqual([...new Set(inOrder)]);
    },
  );

  test('follow the questions of a sheet in turn', () => {
    const [first = '', second = ''] = book.questions.map(({ id }) => id);
    const of = (id: string): string[] => citedIn(`<SideBySide question="${id}" />`);
    expect(citedIn(`<Sheet questions="${first}  ${second}" />`)).toEqual([
      ...new Set([...of(first), ...of(second)]),
    ]);
    expect(() => citedIn('<Sheet questions="nothing" />')).toThrow('nothing');
  });
});

describe('the picture of a preview', () => {
  const careful = [...book.ledger.statements.values()].filter(({ statement }) => statement.care);
  const needsCare = (id: string) =>
    book.charts
      .find((chart) => chart.id === id)
      ?.spec.cites.some((cite) => careful.some((one) => one.id === cite));
  const showsAt = (path: string) => previewedPages.find((page) => page.path === path)?.shows;

  test.each(book.charts)('of the chart $id is the chart, and is told', (chart) => {
    const [first] = chart.spec.states;
    if (!first || needsCare(chart.id)) throw new Error(`${chart.id} is not to be shown`);
    expect(showsAt(`/charts/${chart.id}/`)).toEqual({ chart: chart.id, state: first.id });
    const { alt } = chart.picture(first.id, FRAMES.wide).model;
    expect(previewAt(`/charts/${chart.id}/`)?.alt).toContain(`. ${alt}`);
  });

  test.each(book.questions)('of $id are its leaves in its order, all five told', (question) => {
    const leaves = orderFor(question.number).map((document) => ({
      document,
      does: question.positions[document].kinds.join('; '),
    }));
    expect(showsAt(`/questions/${question.id}/`)).toEqual({ leaves });
    const alt = previewAt(`/questions/${question.id}/`)?.alt ?? '';
    for (const { document, does } of leaves) {
      const short = book.documents.find(({ id }) => id === document)?.short ?? '?';
      expect(alt).toContain(` ${short}: ${does}.`);
    }
  });

  test.each(book.chapters)('of $slug is the first that it shows', ({ slug, body }) => {
    const [, chart, state] = /<Step [^>]*chart="([^"]+)" state="([^"]+)"/.exec(body) ?? [];
    expect(chart && needsCare(chart)).toBe(false);
    expect(showsAt(`/chapters/${slug}/`)).toEqual({ chart, state });
  });

  test('of the opening page is the one that its story begins with', () => {
    expect(showsAt('/')).toHaveProperty('chart');
  });

  test.each(book.documents)(
    'of $id are its sheets, with as many lines as it has in places',
    ({ id }) => {
      expect(showsAt(`/documents/${id}/`)).toEqual({ sheets: id });
      expect(previewAt(`/documents/${id}/`)?.alt).toMatch(
        /sheets of paper: \d+ lines from \d+ places\./,
      );
    },
  );

  test('of the evidence has a square for each statement of each document', () => {
    const leaves = book.documents.map(({ id }) => ({
      ...{ document: id, does: 'statements' },
      squares: book.statements[id].length,
    }));
    expect(showsAt('/evidence/')).toEqual({ leaves });
    expect(previewAt('/evidence/')?.alt).toContain(` ${leaves[0]?.squares} statements.`);
  });

  test('of the comparison are first lines of a question that the image names, in its order', () => {
    const alt = previewAt('/compare/')?.alt ?? '';
    const question = book.questions.find((one) => alt.includes(one.question));
    if (!question) throw new Error('expected the question to be named');
    const cites = Object.values(question.positions).flatMap((position) => position.statements);
    expect(cites.filter((id) => careful.some((one) => one.id === id))).toEqual([]);
    const leaves = orderFor(question.number).map((document) => {
      const { answer, kinds } = question.positions[document];
      return { document, does: answer ?? kinds.join('; ') };
    });
    expect(showsAt('/compare/')).toEqual({ leaves });
  });

  test('is on every page that leads to others but help and corrections, whose words say more', () => {
    const alone = previewedPages.filter(({ shows }) => !shows).map(({ path }) => path);
    expect(alone).toEqual(['/corrections/', '/help/']);
  });
});

describe('the line of a preview', () => {
  const careful = new Set(
    [...book.ledger.statements.values()]
      .filter(({ statement }) => statement.care)
      .map(({ id }) => id),
  );
  const lineOf = (path: string) => sharedPages.find((page) => page.path === path)?.line;

  test.each(book.charts)(
    'of the chart $id is a plain one where it rests on a statement that needs care',
    ({ id, spec }) => {
      const cares = spec.cites.some((cite) => careful.has(cite));
      expect(lineOf(`/charts/${id}/`)).toBe(cares ? PLAIN : spec.caveatShort);
    },
  );

  test.each(book.chapters)(
    'of the chapter $slug is a plain one where it is hard to read',
    ({ slug, standfirst, body }) => {
      const cites = [...body.matchAll(/<S id="([^"]+)"/g)].map(([, id = '']) => id);
      const cares = cites.some((cite) => careful.has(cite)) || /<(ContentNote|Opens)\b/.test(body);
      expect(lineOf(`/chapters/${slug}/`)).toBe(cares ? PLAIN : standfirst);
    },
  );
});

describe('pages that readers cite and share', () => {
  test.each(book.charts)('the chart $id has its version', ({ id, spec }) => {
    const page = sharedPages.find(({ path }) => path === `/charts/${id}/`);
    expect(page?.version).toBe(spec.version);
    expect(getCitable('chart', id).work.note).toBe(`Version ${spec.version}`);
  });

  test.each(book.documents)(
    'the guide to $id and the document itself are two works',
    ({ id, title }) => {
      expect(getCitable('document', id).work).toMatchObject({ kind: 'web page' });
      expect(getCitable('original', id).work).toMatchObject({ title });
      expect(() => getCitable('chart', id)).toThrow(`"/cite/chart/${id}"`);
    },
  );

  test('a preview has the mark of the one document it is about, or all five', () => {
    const marks = book.documents.map(({ mark }) => mark);
    for (const { path, words } of previewedPages) {
      const about = book.documents.find(({ id }) => path === `/documents/${id}/`);
      expect(words.marks, path).toEqual(about ? [about.mark] : marks);
    }
  });

  test('words that stand in for a preview end each part once', () => {
    const [question] = book.questions;
    if (!question) throw new Error('no question');
    const { src, alt } = previewAt(`/questions/${question.id}/`) ?? {};
    expect(src).toBe(`${book.site.origin}/preview/question/${question.id}.png`);
    const leaves = alt?.replace(/ Five leaves\. .*(?= Question, )/, '');
    expect(leaves).toBe(`${question.question} ${PLAIN}. Question, ${book.site.name}.`);
    for (const { path } of previewedPages) expect(previewAt(path)?.alt).not.toMatch(/[.?!]{2}/);
    expect(previewAt('/no-such-page/')).toBeUndefined();
  });
});

describe('the way out', () => {
  const statements = [...book.ledger.statements.values()];
  const hard = statements.filter(({ statement }) => statement.hard ?? statement.care);
  const [plain] = statements.filter((one) => !hard.includes(one));

  test.each(hard)('is on every page that shows $id', ({ id }) => {
    expect(showsHard([plain?.id ?? '', id], FILE)).toBe(true);
    expect(hardToRead(`Words.<S id="${id}" />`, FILE)).toBe(true);
  });

  test('is on none that shows nothing hard to read', () => {
    expect(statements.length - hard.length).toBeGreaterThan(100);
    expect(showsHard([plain?.id ?? '', book.context[0]?.id ?? ''], FILE)).toBe(false);
    expect(hardToRead(`Words.<S id="${plain?.id ?? ''}" />`, FILE)).toBe(false);
  });

  test('is where a chart or a comparison brings it in', () => {
    const ids = hard.map(({ id }) => id);
    for (const { id, spec } of book.charts)
      expect(hardToRead(`<Chart id="${id}" />`, FILE), id).toBe(
        spec.cites.some((cite) => ids.includes(cite)),
      );
    for (const { id, positions } of book.questions)
      expect(hardToRead(`<SideBySide question="${id}" />`, FILE), id).toBe(
        Object.values(positions).some((one) => one.statements.some((cite) => ids.includes(cite))),
      );
  });
});

test('citations and steps are found on their page by their ids, and nowhere else', () => {
  const [first = '', second = ''] = book.ledger.statements.keys();
  const page = evidenceOf([first, second], FILE);
  expect(citationOn(page, second)).toMatchObject({ number: 2, id: second });
  expect(() => citationOn(page, 'nobody')).toThrow('"nobody" is cited');
  const steps = ['one', 'two'].map((id) => `<Step id="${id}" title="T" spoken="S"></Step>`);
  const scene = evidenceOfChapter(`<Scene id="s" title="S">${steps.join('')}</Scene>`, FILE);
  expect(stepOn(scene, 'two')).toMatchObject({
    ...{ id: 'two', number: 2 },
    previous: { id: 'one', title: 'T' },
  });
  expect(() => stepOn(page, 'one')).toThrow('The step "one"');
});
