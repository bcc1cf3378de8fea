import { describe, expect, test } from 'vitest';
import { FRAMES } from '../../../src/pictures/core/kind.ts';
import { examples } from '../../render/examples/message-path.ts';
import type { MessagePathModel } from '../../../src/pictures/kinds/message-path/model.ts';
import { markOf } from '../../support/marks.ts';
import { chartSpec, openChart, type Chart } from '../../../src/pictures/registry.ts';

const FILE = 'content/charts/sample.yaml';

function open(changes: object, example: object = examples.two) {
  return openChart(chartSpec.parse({ ...example, ...changes }), { file: FILE, markOf });
}

function modelOf(chart: Chart, state: string, frame = FRAMES.wide): MessagePathModel {
  const picture = chart.picture(state, frame);
  if (picture.kind !== 'message-path') throw new Error('expected a message path');
  return picture.model;
}

describe('several arrangements', () => {
  const [arrived] = examples.two.states;
  const [transit] = examples.two.arrangements;

  test('a message is drawn solid where it can be read and hatched where it cannot', () => {
    const { seals } = modelOf(open({}), 'arrived');
    const sealed = seals.filter((seal) => seal.reads === 'sealed' && seal.scale === 1);
    expect(sealed.map(({ key }) => key)).toEqual([
      'trace-transit-1',
      'trace-ends-1',
      'trace-ends-2',
    ]);
  });

  test('what the message has not reached is open', () => {
    const { ahead } = modelOf(open({}), 'setting-out', FRAMES.narrow);
    expect(ahead.map(({ key }) => key)).toEqual([
      'ahead-transit-3',
      'ahead-ends-0',
      'ahead-ends-1',
      'ahead-ends-2',
      'ahead-ends-3',
    ]);
  });

  test('the table and the words say who can read it', () => {
    const chart = open({});
    expect(chart.table().rows[2]).toEqual(['The service', 'can be read', 'cannot be read']);
    expect(chart.describe('arrived')).toContain(
      'End to end: the message can be read by the sender, the receiver, and nowhere else.',
    );
  });

  test('keys and data stand where the file says so, in the states that show them', () => {
    const chart = open({}, examples.keys);
    const signs = (state: string) =>
      modelOf(chart, state)
        .signs.map(({ key }) => key)
        .filter((key) => !key.startsWith('key-'));
    expect(signs('all')).toEqual([
      'holds-transit-0',
      'holds-transit-2',
      'holds-transit-3',
      'holds-ends-0',
      'data-ends-2',
      'holds-ends-3',
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
    expect(() => open({ states: [{ ...arrived, reached: { transit: 9, ends: 0 } }] })).toThrow(
      `${FILE}, states.arrived.reached.transit: 9 found; expected 0 to 4`,
    );
    expect(() =>
      open({ states: [{ ...arrived, reached: { transit: 1, ends: 0, both: 1 } }] }),
    ).toThrow(`${FILE}, states.arrived.reached: "both" is not an arrangement`);
  });

  test('more arrangements than a picture holds stop the build', () => {
    const arrangements = [1, 2, 3, 4].map((way) => ({ ...transit, id: `way-${way}` }));
    expect(() =>
      open({
        arrangements,
        states: [
          {
            ...arrived,
            reached: {
              'way-1': 1,
              'way-2': 1,
              'way-3': 1,
              'way-4': 1,
            },
          },
        ],
      }),
    ).toThrow(`${FILE}, arrangements: 4 found; expected at most 3`);
  });
});

describe('one arrangement alone', () => {
  const chart = open({}, examples.checks);
  const [device, server] = examples.checks.arrangements;
  const [first] = examples.checks.states;

  test('each place has the pattern of what can be read there', () => {
    const { seals } = modelOf(chart, 'server');
    expect(seals.map(({ key, reads }) => `${key} ${reads}`)).toEqual([
      'stop-sender whole',
      'stop-way unsaid',
      'stop-service part',
      'stop-receiver whole',
    ]);
  });

  test('a check stands at its place, and keeps its name when it travels', () => {
    const stops = (state: string) => {
      const { seals, signs } = modelOf(chart, state, FRAMES.narrow);
      return signs.map(({ key, y }) => {
        const near = seals.toSorted((a, b) => Math.abs(a.y - y) - Math.abs(b.y - y))[0];
        return `${key} ${near?.key}`;
      });
    };
    expect(stops('device')).toEqual(['check-0 stop-sender', 'check-1 stop-receiver']);
    expect(stops('server')).toEqual(['check-0 stop-service']);
  });

  test('somebody off the path gets at the message where the file says', () => {
    const { taps, seals } = modelOf(chart, 'device');
    expect(taps[0]?.x1).toBe(seals.find(({ key }) => key === 'stop-way')?.x);
    expect(modelOf(chart, 'server').taps).toEqual([]);
  });

  test('a place may have another name in one arrangement', () => {
    const names = modelOf(chart, 'enclave').labels.filter(({ key }) => key === 'place-way');
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
    expect(bad({ line: undefined })).toThrow(
      `${FILE}, states.device.shows: "device" lacks "stops" or "line"`,
    );
  });

  test('a state shows one arrangement or counts places, never both', () => {
    const bad = (state: object) => () =>
      open({ states: [first, { ...first, id: 'x', ...state }] }, examples.checks);
    expect(bad({ shows: 'none' })).toThrow(`${FILE}, states.x.shows: "none" is not an arrangement`);
    expect(bad({ reached: {} })).toThrow(`${FILE}, states.x: expected either "reached" or "shows"`);
    const reached = { device: 1, server: 1, enclave: 1 };
    expect(bad({ shows: undefined, reached })).toThrow(`${FILE}, states: some have "shows"`);
  });
});
