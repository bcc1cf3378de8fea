/** Content with several times as many charts and chapters, under the same rules, to see how the build grows. */
import { parse, stringify } from 'yaml';
import type { Files } from '../../src/site/book/reading.ts';

const CHART = /^content\/charts\/([^/]+)\.yaml$/;
const CHAPTER = /^content\/chapters\/([^/]+)\.mdx$/;
const PLAN = /^content\/teach\/[^/]+\.yaml$/;
const RELEASES = 'content/releases.yaml';

/**
 * Gives every chart and every chapter twins. A twin of a chapter shows the twins of its charts, stands after all
 * others in the order and is begun from by the same plan; a twin of a chart has a note on its version.
 * @param files everything under content/, by path
 * @param times how many times as many there are in the end
 * @returns what is to be written besides what is there, or over it
 */
export function twins(files: Files, times: number): Map<string, string> {
  const written = new Map<string, string>();
  const all = [...files];
  const chapters = all.filter(([path]) => CHAPTER.test(path)).length;
  for (let turn = 1; turn < times; turn += 1)
    for (const [path, text] of all) {
      if (CHART.test(path)) written.set(twin(path, turn), text);
      if (CHAPTER.test(path)) written.set(twin(path, turn), later(text, turn, chapters));
    }
  if (times > 1) {
    written.set(RELEASES, noted(files, times));
    for (const [path, text] of begun(files, times)) written.set(path, text);
  }
  return written;
}

/** "content/charts/some.yaml" → "content/charts/some-twin-1.yaml"; "some" → "some-twin-1". */
function twin(name: string, turn: number): string {
  return name.replace(/(?=\.[a-z]+$)|$/, `-twin-${turn}`);
}

function turns(times: number): number[] {
  return Array.from({ length: times - 1 }, (_, at) => at + 1);
}

function later(text: string, turn: number, chapters: number): string {
  return text
    .replace(/^order: (\d+)$/m, (_, order: string) => `order: ${Number(order) + turn * chapters}`)
    .replaceAll(/\bchart="([^"]+)"/g, (_, chart: string) => `chart="${twin(chart, turn)}"`);
}

interface Note {
  charts?: Record<string, number>;
}

/** Notes on the versions of charts hold for their twins. */
function noted(files: Files, times: number): string {
  const notes = parse(files.get(RELEASES) ?? '') as Note[];
  return stringify(
    notes.map(({ charts = {}, ...note }) => {
      const own = Object.entries(charts);
      const others = own.flatMap(([id, version]) =>
        turns(times).map((turn): [string, number] => [twin(id, turn), version]),
      );
      return { ...note, charts: Object.fromEntries([...own, ...others]) };
    }),
  );
}

interface Start {
  chapter: string;
  chart: string;
}

/** The first plan that begins from a chapter begins from its twins too. */
function begun(files: Files, times: number): [string, string][] {
  const known = new Set<string>();
  return [...files].flatMap(([path, text]): [string, string][] => {
    if (!PLAN.test(path)) return [];
    const plan = parse(text) as { starts: Start[] };
    const first = plan.starts.filter(({ chapter }) => !known.has(chapter));
    first.forEach(({ chapter }) => known.add(chapter));
    const others = first.flatMap((start) =>
      turns(times).map((turn) => ({
        ...start,
        chapter: twin(start.chapter, turn),
        chart: twin(start.chart, turn),
      })),
    );
    return [[path, stringify({ ...plan, starts: [...plan.starts, ...others] })]];
  });
}
