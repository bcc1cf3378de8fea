import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  parseChapter,
  parseContext,
  parseDataset,
  parseDocument,
  parseQuestion,
  parseSite,
  parseStatements,
  parseYaml,
} from '../../../../src/ledger/evidence/parse.ts';
import { citableId } from '../../../../src/ledger/schemas/ids.ts';
import { fixture } from '../../../support/fixtures.ts';

describe('parseYaml', () => {
  const schema = z.strictObject({
    rows: z.array(z.strictObject({ name: z.string(), count: z.int().optional() })),
  });

  test('gives the typed value', () => {
    expect(parseYaml(schema, 'rows: [{ name: a, count: 2 }]', 'x.yaml')).toEqual({
      rows: [{ name: 'a', count: 2 }],
    });
  });

  test('names file, field, line, value and what was expected, for each fault', () => {
    const text = 'rows:\n  - name: a\n  - name: 7\n    count: "1,38O"\n';
    expect(() => parseYaml(schema, text, 'x.yaml')).toThrow(
      'x.yaml, rows[1].name (line 3): 7 is not valid; expected string\n' +
        'x.yaml, rows[1].count (line 4): "1,38O" is not valid; expected number',
    );
  });

  test('says which key is missing', () => {
    expect(() => parseYaml(schema, 'rows: [{ count: 1 }]', 'x.yaml')).toThrow(
      'x.yaml, rows[0].name (line 1): is missing; expected string',
    );
  });

  test('tells a slip of YAML in one line, with its place', () => {
    expect(() => parseYaml(schema, 'rows: [\n', 'x.yaml')).toThrow(
      /^x\.yaml: .+ at line 2, column 1$/,
    );
    expect(() => parseYaml(schema, 'rows: *lamp', 'x.yaml')).toThrow(/^x\.yaml: .*lamp.*$/);
    const more = ['a', 'b', 'c', 'd'].map((of, at) => `- &${of} [${`*${'zabc'[at]}, `.repeat(9)}]`);
    expect(() => parseYaml(schema, ['- &z [1]', ...more].join('\n'), 'x.yaml')).toThrow(
      /^x\.yaml: .*; expected values without references$/,
    );
  });

  test('names an unknown key at the top and the keys that are known', () => {
    expect(() => parseYaml(schema, 'rows: []\nrow: 1', 'x.yaml')).toThrow(
      'x.yaml, the file as a whole (line 1): unknown key "row"; expected only rows',
    );
  });

  test('says what each way of a union expects', () => {
    expect(() => parseYaml(z.array(citableId), '[bogus]', 'x.yaml')).toThrow(
      'x.yaml, [0] (line 1): "bogus" is not valid; expected a statement id such as ' +
        '"nspcc-apple-205", or expected a context id such as "outside-ncmec-2019"',
    );
  });

  test('reports broken YAML and keys that stand twice with the file', () => {
    expect(() => parseYaml(schema, 'rows: [', 'x.yaml')).toThrow(/^x\.yaml: .*line 1/s);
    expect(() => parseYaml(schema, 'rows: []\nrows: []', 'x.yaml')).toThrow(/^x\.yaml: .*unique/s);
  });

  test('reads an empty file as nothing', () => {
    expect(() => parseYaml(schema, '', 'x.yaml')).toThrow('expected object');
  });
});

describe('the parsers of each kind of file', () => {
  test('read sound files', () => {
    expect(parseDocument(fixture('good/document.yaml'), 'd').short).toBe('Lamp');
    expect(parseStatements(fixture('good/statements.yaml'), 's')).toHaveLength(2);
    expect(parseQuestion(fixture('good/question.yaml'), 'q').number).toBe(9);
    expect(parseContext(fixture('good/context.yaml'), 'c')[0]?.publisher).toBe('Harbour office');
    const site =
      'name: Lamp\norigin: https://lamp.example\ndescription: A lamp.\nupdated: 2020-02-29\n';
    expect(parseSite(site, 'site').name).toBe('Lamp');
  });

  test('a misspelt key stops them, with what was expected', () => {
    const broken = fixture('broken/misspelt-key.yaml');
    expect(() => parseStatements(broken, 'content/statements/nspcc.yaml')).toThrow(
      /content\/statements\/nspcc\.yaml, \[0\]\.label \(line 1\): is missing; expected string\n.*\[0\] \(line 1\): unknown key "lable"; expected only id, kind, label/,
    );
  });

  test('doubt stands on figures only, and never on what was done to somebody', () => {
    const file = 'content/statements/nspcc.yaml';
    const entry = (kind: string, more: string) =>
      `- {id: nspcc-a, kind: ${kind}, label: A, locator: p, says: S., voice: own, origin: none given, ${more}}`;
    const note = (text: string) =>
      `checked: not-applicable, note: {text: ${text}, basis: our-inference}`;
    expect(parseStatements(entry('figure', 'checked: not-verified'), file)).toHaveLength(1);
    expect(parseStatements(entry('figure', note('Not verified by us.')), file)).toHaveLength(1);
    for (const kind of ['position', 'mechanism', 'method']) {
      expect(() => parseStatements(entry(kind, 'checked: not-verified'), file)).toThrow(
        `${file}, [0].checked (line 1): "not-verified" is not valid; expected "not-verified" on figures only`,
      );
      expect(() => parseStatements(entry(kind, note('It is not verified.')), file)).toThrow(
        `${file}, [0].note.text (line 1): "It is not verified." is not valid; expected "not verified"`,
      );
    }
    expect(() =>
      parseStatements(entry('figure', 'checked: not-verified, care: true'), file),
    ).toThrow('[0].checked');
    expect(() =>
      parseStatements(entry('figure', `care: true, ${note('Unverified.')}`), file),
    ).toThrow('[0].note.text');
  });

  test('a number column without a unit stops a dataset', () => {
    const dataset = `
title: Nights
about: Who counted.
cannotShow: The reach.
licence: Open.
fields:
  - { name: nights, type: integer, label: Nights, doc: Nights., cites: [nspcc-lamp-nights] }
`;
    expect(() => parseDataset(dataset, 'content/data/nights/meta.yaml')).toThrow(
      'content/data/nights/meta.yaml, fields[0].unit (line 7): is missing; expected string',
    );
  });

  test('a chapter is its frontmatter and its body', () => {
    const chapter = parseChapter(fixture('good/chapter.mdx'), 'c.mdx');
    expect(chapter).toMatchObject({ title: 'Nights', order: 5 });
    expect(chapter.body).not.toContain('standfirst');
    expect(() => parseChapter('No frontmatter.', 'c.mdx')).toThrow('c.mdx, the file as a whole');
  });
});
