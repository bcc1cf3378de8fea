/** Rules about quotations, sources, events and help, edge by edge: the real book with one thing changed. */
import { describe, expect, test } from 'vitest';
import { book } from '../support/book.ts';
import { specOf, text, the, told } from '../support/told.ts';

describe('quotations', () => {
  const long = (body: string) =>
    told('quotations', {}, text(body)).filter((fault) =>
      fault.endsWith('expected at most 14 words'),
    );

  test('have fourteen words at most', () => {
    expect(long(`<Q of="iwf">${'word '.repeat(14)}</Q>`)).toEqual([]);
    expect(long(`<Q of="iwf">${'word '.repeat(15)}</Q>`)).toHaveLength(1);
  });

  test('are looked up wherever they stand', () => {
    const wrong = '“zebra zebra zebra zebra zebra”';
    const [question] = book.questions;
    const [document] = book.documents;
    const [statement] = book.statements.crin;
    if (!question || !document || !statement) throw new Error('expected content');
    const { positions } = question;
    const places = [
      told('quotations', {
        questions: [
          { ...question, positions: { ...positions, iwf: { ...positions.iwf, text: wrong } } },
        ],
      }),
      told('quotations', { documents: [{ ...document, made: wrong }] }),
      told('quotations', {
        statements: { ...book.statements, crin: [{ ...statement, says: wrong }] },
      }),
      told('quotations', {}, text('<Q of="iwf">zebra zebra zebra zebra zebra</Q>')),
    ];
    expect(places.map((faults) => faults.map((fault) => fault.split(':')[0]))).toEqual([
      [`content/questions/${question.id}.yaml, positions.iwf.text`],
      [`content/documents/${document.id}.yaml, made`],
      [`content/statements/crin.yaml, ${statement.id}.says`],
      ['content/chapters/x.mdx, <Q of="iwf">'],
    ]);
  });
});

describe('sources', () => {
  const inside = the(
    book.charts.find(({ spec }) => !spec.outside),
    'a chart of the five alone',
  );

  test('a chart that says it draws on others cites one', () => {
    const cites = inside.spec.cites.filter((cite) => book.ledger.statements.has(cite));
    const charts = [{ ...inside, spec: { ...inside.spec, cites, outside: true } }];
    expect(told('sources', { charts })).toEqual([
      `content/charts/${inside.id}.yaml, outside: true; expected false, as it cites nothing from outside`,
    ]);
  });

  test('an id that nobody has is told, in a chart and in a dataset', () => {
    const charts = [{ ...inside, spec: { ...inside.spec, cites: ['outside-nobody'] } }];
    expect(told('sources', { charts })).toHaveLength(1);
    const [dataset] = book.datasets.filter(({ meta }) =>
      meta.fields.some((field) => 'cites' in field),
    );
    if (!dataset) throw new Error('expected a dataset');
    const fields = dataset.meta.fields.map((field) =>
      'cites' in field ? { ...field, cites: ['outside-nobody'] } : field,
    );
    const datasets = [{ ...dataset, meta: { ...dataset.meta, fields } }];
    expect(told('sources', { charts: [], datasets }).length).toBeGreaterThan(0);
  });

  test('a mark of a document rests on a statement of it that the chart cites', () => {
    const principles = the(
      book.charts.find((chart) => chart.spec.kind === 'principles'),
      'principles',
    );
    const spec = specOf(principles, 'principles');
    const met = spec.groups.flatMap((group) => group.principles.flatMap((one) => one.met));
    const [marked = ''] = met[0]?.statements ?? [];
    const cites = spec.cites.filter((cite) => cite !== marked);
    const charts = [{ ...principles, spec: { ...spec, cites } }];
    expect(told('sources', { charts }).join('\n')).toContain(
      `"${marked}" is not among the chart's cites`,
    );
  });
});

describe('events', () => {
  const chart = the(
    book.charts.find((one) => one.spec.kind === 'events'),
    'events',
  );
  const spec = specOf(chart, 'events');
  const dataset = the(chart.dataset, 'events');
  const file = `content/charts/${chart.id}.yaml`;

  test('a chart cites what its events rest on, and nothing else', () => {
    const [first = '', ...rest] = spec.cites;
    expect(told('events', { charts: [{ ...chart, spec: { ...spec, cites: rest } }] })).toEqual([
      `${file}, cites: "${first}" is missing; an event rests on it`,
    ]);
    const [stranger = ''] = [...book.ledger.statements.keys()].filter(
      (id) => !spec.cites.includes(id),
    );
    expect(
      told('events', {
        charts: [{ ...chart, spec: { ...spec, cites: [...spec.cites, stranger] } }],
      }),
    ).toEqual([`${file}, cites: "${stranger}"; expected only what an event rests on`]);
  });

  test('an event that is a document rests on that document', () => {
    const rows = dataset.table.rows.map((row) =>
      row.document === 'iwf' ? { ...row, document: 'crin' } : row,
    );
    const changed = { ...dataset, table: { ...dataset.table, rows } };
    expect(told('events', { charts: [{ ...chart, dataset: changed }] }).join('\n')).toMatch(
      /cites: "iwf-[^"]*" is not of "crin"; expected its own statements/,
    );
  });
});

test('an organisation stands once, and a place once', () => {
  const [place] = book.helpPlaces;
  const [one] = place?.organisations ?? [];
  if (!place || !one) throw new Error('expected a place');
  const twice = [{ ...place, organisations: [one, one] }];
  expect(told('help', { helpPlaces: twice })).toEqual([
    `content/help.yaml, id: "${one.id}" stands twice; expected each id once`,
  ]);
  expect(told('help', { helpPlaces: [place, { ...place, organisations: [] }] })).toHaveLength(1);
});
