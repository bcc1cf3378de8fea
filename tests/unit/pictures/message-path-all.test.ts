import { describe, expect, test } from 'vitest';
import { FRAMES } from '../../../src/pictures/core/kind.ts';
import { examples } from '../../render/examples/message-path.ts';
import { FILE, modelOf, open, saidAt } from '../../support/message-path.ts';

const chart = open({}, examples.checks);

describe('every arrangement in a line', () => {
  test('each place has the ground of what can be read there, and words where they can be', () => {
    const model = modelOf(chart, 'all');
    const cards = model.cards.filter(({ key }) => key.startsWith('card-server-'));
    expect(cards.map(({ key, reads }) => `${key} ${reads}`)).toEqual([
      'card-server-sender whole',
      'card-server-service part',
      'card-server-receiver whole',
    ]);
    expect(saidAt(model, 'words-server-sender')).toBe('The soup is in the pot.');
    expect(saidAt(model, 'words-server-service')).toBe('');
    expect(saidAt(model, 'cipher-server-service')).not.toBe('');
  });

  test('places out of focus are outlines that say nothing', () => {
    const model = modelOf(chart, 'middle');
    const full = model.cards.filter(
      ({ key, reads }) => key.startsWith('card-') && reads !== 'ahead',
    );
    expect(full.map(({ key }) => key)).toEqual([
      'card-device-service',
      'card-server-service',
      'card-enclave-service',
    ]);
    expect(model.said.every(({ key }) => key.endsWith('-service'))).toBe(true);
  });

  test('a listener hears what can be read at the places in focus, way by way', () => {
    expect(chart.describe('middle')).toContain(
      'Match at the server. The service: fingerprint only.',
    );
    expect(chart.describe('middle')).not.toContain('Sender');
  });
});

describe('an arrangement with what the source says of it', () => {
  test.each(Object.values(FRAMES))(
    'all aspects stand in one picture on the $name frame',
    (frame) => {
      const texts = modelOf(chart, 'said', frame).labels.map(({ text }) => text);
      expect(texts).toEqual(
        expect.arrayContaining(['Safety', 'Privacy', 'the report does not say']),
      );
    },
  );

  test('they are columns of the table, too, and are heard', () => {
    const { columns, rows } = chart.table();
    expect(columns.slice(-2).map(({ label }) => label)).toEqual(['Safety', 'Privacy']);
    expect(rows[0]?.slice(-2)).toEqual([
      'fairly high: found before it is sent',
      'the report does not say',
    ]);
    expect(chart.describe('said')).toContain('Safety: fairly high');
  });

  test('every aspect needs words, or a word that there are none', () => {
    const [device, ...others] = examples.checks.arrangements;
    const arrangements = [{ ...device, says: { safety: 'high' } }, ...others];
    expect(() => open({ arrangements }, examples.checks)).toThrow(
      `${FILE}, arrangements.device.says.privacy: missing; expected words or null`,
    );
    const state = { id: 'x', label: 'X', alt: 'X.', choice: true, shows: 'server', says: true };
    expect(() => open({ states: [state] }, examples.checks)).toThrow(
      `${FILE}, states.x.says: "server" has no "says"; expected words for each aspect`,
    );
  });
});
