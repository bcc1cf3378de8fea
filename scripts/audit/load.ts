/** Asking a server for every page, many at a time. */
import { Agent, get } from 'node:http';

/** How a server held up. */
export interface Load {
  requests: number;
  perSecond: number;
  /** Half of the answers came within this time, and 99 of 100 within the next. */
  p50Ms: number;
  p99Ms: number;
  /** Answers that were not 200, or no answer. */
  failures: number;
}

const AT_ONCE = 32;

/** Asks for all paths round and round for some seconds, each answer read to its end. */
export async function load(url: string, paths: readonly string[], seconds: number): Promise<Load> {
  if (paths.length === 0) throw new Error('load: no pages to ask for');
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const timesMs: number[] = [];
  let failures = 0;
  let next = 0;
  const started = performance.now();
  async function worker(): Promise<void> {
    while (performance.now() - started < seconds * 1000) {
      const path = paths[next++ % paths.length] ?? '/';
      const asked = performance.now();
      if ((await status(agent, url + path)) !== 200) failures += 1;
      timesMs.push(performance.now() - asked);
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const took = (performance.now() - started) / 1000;
  agent.destroy();
  const sorted = timesMs.toSorted((a, b) => a - b);
  function at(share: number): number {
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  }
  return {
    requests: sorted.length,
    perSecond: sorted.length / took,
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    failures,
  };
}

function status(agent: Agent, url: string): Promise<number> {
  return new Promise((resolve) => {
    get(url, { agent, headers: { 'Accept-Encoding': 'gzip' } }, (response) => {
      response.resume();
      response.on('end', () => {
        resolve(response.statusCode ?? 0);
      });
    }).on('error', () => {
      resolve(0);
    });
  });
}
