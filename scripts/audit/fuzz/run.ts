/** Tries all inputs in a thread of its own, so that one that hangs is stopped and named. */
import { Worker } from 'node:worker_threads';
import { table } from '../../lib/table.ts';
import type { Tried } from './input.ts';

/** A thread that has tried nothing for so long hangs, in milliseconds; that the content is opened does not count. */
const HANGS_MS = 120_000;

/** What to try. */
export interface Asked {
  seed: number;
  /** Cases in all. */
  cases: number;
}

/** What the thread says. */
export type Said =
  | { kind: 'begins'; name: string }
  | { kind: 'goes on' }
  | { kind: 'done'; name: string; tried: Tried; ms: number };

/**
 * Tries every input and prints how many cases each had.
 * @returns how many cases there were in all, and faults, a line each
 */
export async function fuzz(asked: Asked): Promise<{ cases: number; faults: string[] }> {
  console.log(`seed ${asked.seed}, at least ${asked.cases.toLocaleString('en-GB')} cases`);
  const rows: [string, string, string][] = [];
  const faults: string[] = [];
  let cases = 0;
  await listened(asked, (said) => {
    if (said.kind !== 'done') return;
    cases += said.tried.cases;
    rows.push([said.name, String(said.tried.cases), `${(said.ms / 1000).toFixed(1)} s`]);
    if (said.tried.fault !== undefined) faults.push(said.tried.fault);
  }).catch((why: unknown) => {
    faults.push(why instanceof Error ? why.message : String(why));
  });
  console.log(table([['input', 'cases', 'time'], ...rows]));
  console.log(`${cases.toLocaleString('en-GB')} cases in all, seed ${asked.seed}`);
  return { cases, faults };
}

/** Listens to the thread until it ends. Rejects where it hangs, naming the input. */
function listened(asked: Asked, hear: (said: Said) => void): Promise<void> {
  const thread = new Worker(new URL('thread.ts', import.meta.url), { workerData: asked });
  let trying = '';
  let timer: NodeJS.Timeout | undefined;
  return new Promise((resolve, reject) => {
    const hang = () => {
      void thread.terminate();
      reject(new Error(`${trying}: nothing for ${HANGS_MS / 1000} s, seed ${asked.seed}`));
    };
    thread.on('message', (said: Said) => {
      clearTimeout(timer);
      timer = setTimeout(hang, HANGS_MS);
      if (said.kind === 'begins') trying = said.name;
      hear(said);
    });
    thread.once('error', reject);
    thread.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
