import { describe, expect, test } from 'vitest';
import { daysOfVersions, toReleaseFeed } from '../../../../src/ledger/cite/releases.ts';
import { parseYaml } from '../../../../src/ledger/evidence/parse.ts';
import { releaseFileSchema } from '../../../../src/ledger/schemas/release.ts';

const site = { name: 'Lamps & oil', origin: 'https://lamps.example', updated: '2024-02-09' };
const charts = [
  { id: 'oil', title: 'Oil burnt' },
  { id: 'wicks', title: 'Wicks cut' },
];
const releases = [
  { date: '2024-03-01', changed: 'New.', charts: { oil: 1, wicks: 1 }, frames: {} },
  {
    date: '2024-04-02',
    changed: 'A row was added.',
    charts: { oil: 2 },
    frames: { 'guess-oil': 1 },
  },
];

describe('new and changed charts', () => {
  test('have an entry a version, the newest first, each under a name that stays', () => {
    const feed = toReleaseFeed(releases, charts, site);
    const ids = [...feed.matchAll(/<id>https:\/\/lamps\.example\/charts\/(.+)<\/id>/g)];
    expect(ids.map(([, id]) => id)).toEqual(['oil/#v2', 'oil/#v1', 'wicks/#v1']);
    expect(feed).toContain('<title>Oil burnt (version 2)</title>');
    expect(feed).toContain('<content type="text">A row was added.</content>');
    expect(feed).toContain('href="https://lamps.example/charts/feed.xml"');
    expect(/<updated>(.*?)T/.exec(feed)?.[1]).toBe('2024-04-02');
  });

  test('are as they are since their last note', () => {
    const days = daysOfVersions(releases);
    const names = ['oil', 'wicks', 'guess-oil', 'rope'];
    expect(names.map((name) => days.get(name))).toEqual([
      '2024-04-02',
      '2024-03-01',
      '2024-04-02',
      undefined,
    ]);
  });

  test('stop the build where a newer note stands before an older one', () => {
    const note = "- { date: '2024-03-01', changed: New., charts: { oil: 1 } }\n";
    expect(parseYaml(releaseFileSchema, note, 'r.yaml')).toHaveLength(1);
    expect(() =>
      parseYaml(releaseFileSchema, note + note.replace('03-01', '02-01'), 'r.yaml'),
    ).toThrow(/\[1\]\.date.*expected the oldest first/);
    expect(() => parseYaml(releaseFileSchema, note.replace(': 1', ': 0'), 'r.yaml')).toThrow(/oil/);
  });
});
