import { createDecipheriv } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { FRAMES } from '../../../src/pictures/core/kind.ts';
import type { MessagePathModel } from '../../../src/pictures/kinds/message-path/model.ts';
import type { Box } from '../../../src/pictures/core/marks.ts';
import { SHOWN_KEY } from '../../../src/pictures/seal/seal.ts';
import { chartSpec, openChart, type Chart } from '../../../src/pictures/registry.ts';
import { examples } from '../../render/examples/message-path.ts';
import { book } from '../../support/book.ts';
import { markOf } from '../../support/marks.ts';

const FILE = 'content/charts/sample.yaml';
const LINE = 'The soup is in the pot.';

function open(changes: object, example: object = examples.two) {
  return openChart(chartSpec.parse({ ...example, ...changes }), { file: FILE, markOf });
}

function modelOf(chart: Chart, state: string, frame = FRAMES.wide): MessagePathModel {
  const picture = chart.picture(state, frame);
  if (picture.kind !== 'message-path') throw new Error('expected a message path');
  return picture.model;
}

/** What a place says: the words in it, or what they are sealed, as they stand in the picture. */
function saidAt({ said }: MessagePathModel, key: string): string {
  const found = said.filter((one) => one.key === key);
  return found.map(({ face, lines }) => lines.join(face === 'words' ? ' ' : '')).join('|');
}

/** Opens nonce, sealed text and tag, as anybody with the shown key could. */
function opened(base64: string): string {
  const bytes = Buffer.from(base64, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', SHOWN_KEY, bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(-16));
  return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString();
}

function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

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
      expect(said.filter(({ face, lines }) => face === 'words' && /…/.test(lines.join()))).toEqual(
        [],
      );
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

describe('one arrangement alone', () => {
  const chart = open({}, examples.checks);
  const [device, server] = examples.checks.arrangements;
  const [first] = examples.checks.states;

  test('each place has the ground of what can be read there', () => {
    const { cards } = modelOf(chart, 'server');
    expect(cards.map(({ key, reads }) => `${key} ${reads}`)).toEqual([
      'card-sender whole',
      'card-way unsaid',
      'card-service part',
      'card-receiver whole',
    ]);
  });

  test.each(Object.values(FRAMES))(
    'what is said at a place stands inside it on the $name frame',
    (frame) => {
      for (const { id } of examples.checks.states) {
        const { cards, said } = modelOf(chart, id, frame);
        for (const { key, x, y, width, size, line, lines } of said) {
          const place = key.replace(/^(words|cipher)-/, 'card-');
          const card = cards.find((one) => one.key === place);
          const height = size * 0.75 + (lines.length - 1) * line;
          const box = { x, y: y - size * 0.75, width, height };
          expect(card && isInside(box, card), `${id}: ${key}`).toBe(true);
        }
      }
    },
  );

  test('where it can be read in one case, half is solid with the words, half is sealed', () => {
    const whole = modelOf(
      open(
        {
          arrangements: [
            {
              ...device,
              stops: { ...device?.stops, service: { reads: 'case', words: 'perhaps' } },
            },
          ],
          states: [first],
        },
        examples.checks,
      ),
      'device',
    );
    const half = whole.halves.find(({ key }) => key === 'half-service');
    const words = whole.said.find(({ key }) => key === 'words-service');
    const cipher = whole.said.find(({ key }) => key === 'cipher-service');
    const edge = (half?.y ?? 0) + (half?.height ?? 0);
    expect(words && words.y + (words.lines.length - 1) * words.line).toBeLessThan(edge);
    expect(cipher && cipher.y - cipher.size).toBeGreaterThan(edge);
  });

  test('a check stands at its place, and keeps its name when it travels', () => {
    const stops = (state: string, frame = FRAMES.narrow) => {
      const { cards, tags } = modelOf(chart, state, frame);
      return tags.map(({ key, x, y, width, height }) => {
        const at = { x: x + width / 2, y: y + height };
        const holds = cards.filter(
          (card) =>
            at.x > card.x &&
            at.x < card.x + card.width &&
            at.y > card.y &&
            y < card.y + card.height,
        );
        return `${key} ${holds.map((card) => card.key).join()}`;
      });
    };
    for (const frame of Object.values(FRAMES)) {
      expect(stops('device', frame)).toEqual([
        'tag-check-0 card-sender',
        'tag-check-1 card-receiver',
      ]);
      expect(stops('server', frame)).toEqual(['tag-check-0 card-service']);
    }
  });

  test('somebody off the path gets at the message where the file says', () => {
    const { taps, cards } = modelOf(chart, 'device');
    const way = cards.find(({ key }) => key === 'card-way');
    expect(taps[0]?.x1).toBe((way?.x ?? 0) + (way?.width ?? 0) / 2);
    expect(modelOf(chart, 'server').taps).toEqual([]);
  });

  test('a place may have another name in one arrangement', () => {
    const names = modelOf(chart, 'enclave').labels.filter(({ key }) => key === 'name-way');
    expect(names.map(({ text, tone }) => `${text} ${tone}`)).toEqual(['Enclave strong']);
  });

  test('table and words say all that the picture says', () => {
    expect(chart.table().rows[0]).toEqual([
      'Match on the device',
      'can be read',
      'sealed',
      'sealed if nothing matches',
      'can be read',
      'Somebody outside: sealed',
      'Sender: check; Receiver: check',
      'Images are compared before they are sent.',
    ]);
    expect(chart.table().rows[2]?.[2]).toBe('Enclave: only if it is opened');
    expect(chart.describe('server')).toContain('The service: fingerprint only');
    expect(chart.describe('server')).toContain('Check or report: The service: check.');
  });

  test('what an arrangement leaves out stops the build', () => {
    const at = `${FILE}, arrangements.device`;
    const bad = (changes: object) => () =>
      open({ arrangements: [{ ...device, ...changes }, server], states: [first] }, examples.checks);
    expect(bad({ readable: ['sender'] })).toThrow(`${at}: expected either "readable" or "stops"`);
    expect(bad({ stops: { sender: device?.stops.sender } })).toThrow(`${at}.stops.way: missing`);
    expect(bad({ stops: { ...device?.stops, server: device?.stops.sender } })).toThrow(
      `${at}.stops: "server" is not a place`,
    );
    expect(bad({ checks: [{ at: 'server', sign: 'look', words: 'check' }] })).toThrow(
      `${at}.checks: "server" is not a place`,
    );
    expect(bad({ under: undefined })).toThrow(
      `${FILE}, states.device.shows: "device" lacks "stops" or "under"`,
    );
  });

  test('a state shows one arrangement or counts places, never both', () => {
    const bad = (state: object) => () =>
      open({ states: [first, { ...first, id: 'x', ...state }] }, examples.checks);
    expect(bad({ shows: 'none' })).toThrow(`${FILE}, states.x.shows: "none" is not an arrangement`);
    expect(bad({ reached: {} })).toThrow(`${FILE}, states.x: expected either "reached" or "shows"`);
    const reached = { device: 1, server: 1 };
    expect(bad({ shows: undefined, reached })).toThrow(`${FILE}, states: some have "shows"`);
  });
});
