import { describe, expect, test } from 'vitest';
import { FRAMES } from '../../../src/pictures/core/kind.ts';
import { chartSpec } from '../../../src/pictures/registry.ts';
import { examples } from '../../render/examples/message-path.ts';
import { book } from '../../support/book.ts';
import { FILE, modelOf, open, opened, saidAt } from '../../support/message-path.ts';

const LINE = 'The soup is in the pot.';

describe('several arrangements', () => {
  const [arrived] = examples.two.states;
  const [transit] = examples.two.arrangements;

  test('a card is solid where the message can be read, with its words, and hatched where it cannot', () => {
    const model = modelOf(open({}), 'arrived');
    const reads = model.cards.map((card) => `${card.key} ${card.reads}`);
    expect(reads).toEqual([
      'letter-0-way sealed',
      'card-0-sender whole',
      'card-0-service whole',
      'card-0-receiver whole',
      'letter-1-way sealed',
      'card-1-sender whole',
      'card-1-service sealed',
      'card-1-receiver whole',
    ]);
    expect(saidAt(model, 'words-0-service')).toBe(LINE);
    expect(saidAt(model, 'words-1-service')).toBe('');
    expect(saidAt(model, 'cipher-0-service')).toBe('');
    expect(opened(saidAt(model, 'cipher-1-service'))).toBe(LINE);
  });

  test.each(Object.values(FRAMES))('one row fills the $name frame, sealed in full', (frame) => {
    const [large, two] = ['large', 'arrived'].map((state) => modelOf(open({}), state, frame));
    expect(large?.cards.filter(({ key }) => key.startsWith('card-'))).toHaveLength(3);
    expect(large?.said[0]?.size).toBeGreaterThan(two?.said[0]?.size ?? 0);
    expect(large && opened(saidAt(large, 'cipher-0-service'))).toBe(LINE);
  });

  test('what the message has not reached is outlined, and says nothing but its name', () => {
    const model = modelOf(open({}), 'setting-out', FRAMES.narrow);
    const ahead = model.cards.filter(({ reads }) => reads === 'ahead').map(({ key }) => key);
    expect(ahead).toEqual([
      'card-0-receiver',
      'card-1-sender',
      'card-1-service',
      'card-1-receiver',
    ]);
    expect(model.said.map(({ key }) => key)).toEqual(['words-0-sender', 'words-0-service']);
    expect(model.wires.map(({ ahead: off }) => off)).toEqual([false, true, true, true]);
    expect(model.cards.some(({ key }) => key === 'letter-1-way')).toBe(false);
  });

  test('a message that has not left is not told as encrypted in any way', () => {
    const texts = (state: string) => modelOf(open({}), state).labels.map(({ text }) => text);
    expect(texts('sent')).not.toContain('Encrypted in transit');
    expect(texts('large')).toContain('End to end');
    expect(open({}).describe('sent')).toBe(
      `Before it is sent: “${LINE}” can be read by the sender, and nowhere else.`,
    );
  });

  test('a card stands at one place, whatever can be read there', () => {
    const alike = (state: string) =>
      modelOf(open({}), state)
        .cards.filter(({ key }) => key.startsWith('card-'))
        .map(({ key, x, y, width, height }) => ({ key, x, y, width, height }));
    expect(alike('large')).toEqual(alike('sent'));
  });

  test('what a place does is told where one row is drawn', () => {
    const chart = open({});
    const notes = (state: string) =>
      modelOf(chart, state).labels.filter(({ text }) => text === 'passes it on unread');
    expect([notes('large').length, notes('arrived').length]).toEqual([1, 0]);
    expect(chart.table().rows[2]?.[2]).toBe('cannot be read; passes it on unread');
  });

  test('the table and the words say who can read it', () => {
    const chart = open({});
    expect(chart.table().rows[3]).toEqual(['Receiver', 'can be read', 'can be read']);
    expect(chart.describe('arrived')).toContain(
      `End to end: “${LINE}” can be read by the sender and the receiver, and nowhere else.`,
    );
  });

  test('keys and data stand where the file says so, in the states that show them', () => {
    const chart = open({}, examples.keys);
    const signs = (state: string) => modelOf(chart, state).signs.map(({ key }) => key);
    expect(signs('all')).toEqual([
      'key-0-sender',
      'key-0-service',
      'key-0-receiver',
      'key-1-sender',
      'data-1-service',
      'key-1-receiver',
    ]);
    expect(signs('plain')).toEqual([]);
    expect(chart.table().rows[2]).toEqual([
      'The service',
      'can be read; holds a key',
      'cannot be read; sees data about it',
    ]);
    expect(chart.describe('all')).toContain('Data about it is seen by the service.');
  });

  test('an unknown place, arrangement or distance stops the build', () => {
    expect(() => open({ arrangements: [{ ...transit, readable: ['server'] }] })).toThrow(
      `${FILE}, arrangements.transit.readable: "server" is not a place`,
    );
    expect(() => open({ arrangements: [{ ...transit, keys: ['server'] }] })).toThrow(
      `${FILE}, arrangements.transit.keys: "server" is not a place`,
    );
    expect(() => open({ arrangements: [{ ...transit, notes: { server: 'x' } }] })).toThrow(
      `${FILE}, arrangements.transit.notes: "server" is not a place`,
    );
    expect(() => open({ states: [{ ...arrived, reached: { transit: 9, ends: 0 } }] })).toThrow(
      `${FILE}, states.arrived.reached.transit: 9 found; expected 0 to 4`,
    );
    expect(() =>
      open({ states: [{ ...arrived, reached: { transit: 1, ends: 0, both: 1 } }] }),
    ).toThrow(`${FILE}, states.arrived.reached: "both" is not an arrangement`);
  });

  test('more arrangements than a picture holds, or none, stop the build', () => {
    const arrangements = [1, 2, 3].map((way) => ({ ...transit, id: `way-${way}` }));
    const reached = { 'way-1': 1, 'way-2': 1, 'way-3': 1 };
    const bad = (given: object) => () =>
      open({ arrangements, states: [{ ...arrived, reached: given }] });
    expect(bad(reached)).toThrow(
      `${FILE}, states.arrived.reached: 3 arrangements named; expected 1 to 2`,
    );
    expect(bad({})).toThrow(`${FILE}, states.arrived.reached: 0 arrangements named`);
  });
});

describe('the words of the message', () => {
  test.each([
    ['', 'Too small'],
    ['x'.repeat(81), 'Too big'],
  ])('of no or too many characters are refused: %s', (line, words) => {
    const { error } = chartSpec.safeParse({ ...examples.two, line });
    expect(error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([
      expect.stringMatching(new RegExp(`^line: ${words}`)),
    ]);
  });

  test('that the serif has no signs for are refused', () => {
    expect(() => modelOf(open({ line: 'суп' }), 'large')).toThrow('The serif has no "с"');
  });

  test('may be other ones in one arrangement; a reader’s own line stands for the chart’s only', () => {
    const [transit, ends] = examples.two.arrangements;
    const chart = open({ arrangements: [{ ...transit, line: 'Nine pounds.' }, ends] });
    const model = modelOf(chart, 'arrived');
    expect(saidAt(model, 'words-0-sender')).toBe('Nine pounds.');
    expect(model.said.map(({ key, own }) => `${key} ${own}`)).toEqual([
      'words-0-sender undefined',
      'words-0-service undefined',
      'words-0-receiver undefined',
      'words-1-sender plain',
      'cipher-1-service sealed',
      'words-1-receiver plain',
    ]);
  });

  test.each(book.charts.filter(({ spec }) => spec.kind === 'message-path'))(
    '$id: none is cut off, and all that is sealed in full opens to the line',
    (chart) => {
      const models = chart.spec.states.flatMap(({ id }) =>
        Object.values(FRAMES).map((frame) => modelOf(chart, id, frame)),
      );
      const said = models.flatMap((model) => model.said);
      expect(
        said.filter(({ face, lines }) => face === 'words' && lines.join().includes('…')),
      ).toEqual([]);
      const sealed = said
        .filter(({ face }) => face === 'cipher')
        .map(({ lines }) => lines.join(''))
        .filter((text) => !text.endsWith('…'));
      expect(sealed.length).toBeGreaterThan(0);
      expect([...new Set(sealed.map(opened))]).toEqual([
        chart.spec.kind === 'message-path' && chart.spec.line,
      ]);
    },
  );
});
