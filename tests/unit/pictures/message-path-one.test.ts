import { describe, expect, test } from 'vitest';
import { FRAMES } from '../../../src/pictures/core/kind.ts';
import type { Box } from '../../../src/pictures/core/marks.ts';
import { examples } from '../../render/examples/message-path.ts';
import { FILE, modelOf, open } from '../../support/message-path.ts';

function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

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
    expect(chart.table().rows[0]?.slice(0, 8)).toEqual([
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
    expect(bad({ reached: {} })).toThrow(`${FILE}, states.x: expected one of "reached"`);
    const reached = { device: 1, server: 1 };
    expect(bad({ shows: undefined, reached })).toThrow(`${FILE}, states: some have "reached"`);
  });
});
