import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namedCorrections, toAtom } from '../../../../src/ledger/cite/corrections.ts';
import { parseYaml } from '../../../../src/ledger/evidence/parse.ts';
import { correctionFileSchema } from '../../../../src/ledger/schemas/correction.ts';
import { oddTitle } from './works.ts';

const site = { name: 'Lamps & oil', origin: 'https://lamps.example', updated: '2024-02-09' };

function correction(date: string, said = 'Ten.') {
  return { date, page: '/charts/oil/', said, says: 'Twelve.', why: 'We misread a line.' };
}

describe('corrections', () => {
  test('stand the newest first, each with an anchor that later ones leave alone', () => {
    const before = ['2024-03-01', '2024-03-01'].map((day) => correction(day));
    const after = [...before, correction('2024-03-01'), correction('2024-04-02')];
    expect(namedCorrections(before).map(({ anchor }) => anchor)).toEqual([
      'c-2024-03-01-2',
      'c-2024-03-01-1',
    ]);
    expect(namedCorrections(after).map(({ anchor }) => anchor)).toEqual([
      'c-2024-04-02-1',
      'c-2024-03-01-3',
      'c-2024-03-01-2',
      'c-2024-03-01-1',
    ]);
  });

  const good =
    "- { date: '2024-03-01', page: /charts/oil/, said: Ten., says: Twelve., why: Misread. }\n";
  test.each([
    ["'2024-03-01'", "'1 March'", /\[0\]\.date/],
    ['/charts/oil/', '/charts/oil', /\[0\]\.page.*expected a path with a slash at either end/],
    ['/charts/oil/', 'https://a.example/', /\[0\]\.page/],
    ['why: Misread.', 'because: Misread.', /why.*missing|unknown key "because"/],
  ])('with %s made %s stop the build', (from, to, message) => {
    expect(parseYaml(correctionFileSchema, good, 'c.yaml')).toHaveLength(1);
    expect(() => parseYaml(correctionFileSchema, good.replace(from, to), 'c.yaml')).toThrow(
      message,
    );
  });

  test('stop the build where a newer one stands before an older one', () => {
    const two = good + good.replace('2024-03-01', '2024-02-29');
    expect(() => parseYaml(correctionFileSchema, two, 'c.yaml')).toThrow(
      /c\.yaml, \[1\]\.date.*2024-03-01.*expected the oldest first/,
    );
    expect(parseYaml(correctionFileSchema, good + good, 'c.yaml')).toHaveLength(2);
  });
});

describe('the feed', () => {
  test('without corrections has no entries and is dated by the site', () => {
    expect(toAtom([], [], site)).toBe(
      [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
        '  <title>Lamps &amp; oil: corrections and replies</title>',
        '  <id>https://lamps.example/corrections/</id>',
        '  <link rel="alternate" type="text/html" href="https://lamps.example/corrections/"/>',
        '  <link rel="self" type="application/atom+xml" href="https://lamps.example/corrections/feed.xml"/>',
        '  <updated>2024-02-09T00:00:00Z</updated>',
        '  <author><name>Lamps &amp; oil</name></author>',
        '</feed>',
        '',
      ].join('\n'),
    );
  });

  test('is dated by its newest correction, which comes first', () => {
    const feed = toAtom([correction('2024-03-01'), correction('2024-04-02')], [], site);
    const dates = [...feed.matchAll(/<updated>(.*?)T/g)].map(([, date]) => date);
    expect(dates).toEqual(['2024-04-02', '2024-04-02', '2024-03-01']);
    expect(feed).toContain('<id>https://lamps.example/corrections/#c-2024-04-02-1</id>');
    expect(feed).toContain('It said: Ten. It says now: Twelve. Why: We misread a line.');
  });

  test('is well-formed XML, whatever a correction says', () => {
    fc.assert(
      fc.property(fc.oneof(oddTitle, fc.string({ unit: 'binary' })), (said) => {
        expect(() => readXml(toAtom([correction('2024-03-01', said)], [], site))).not.toThrow();
      }),
    );
    expect(() => readXml(toAtom([correction('2024-03-01', 'a\uffff\0b')], [], site))).not.toThrow();
    const broken = toAtom([correction('2024-03-01')], [], site).replace('</entry>', '');
    expect(() => readXml(broken)).toThrow();
    expect(() => readXml(toAtom([], [], site).replace('&amp;', '&'))).toThrow();
  });
});

/** Reads XML strictly with the parser that draws our pictures: it stops at the first fault. */
function readXml(xml: string): void {
  const inner = xml.replace(/^<\?xml[^>]*\?>\n/, '');
  new Resvg(`<svg xmlns="http://www.w3.org/2000/svg"><metadata>${inner}</metadata></svg>`);
}
