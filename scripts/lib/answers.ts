import type { ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Waits until a server that was just started answers, whatever it answers.
 * @param url where to ask
 * @param child its process: nobody waits for one that has ended
 * @returns false where it ended, or did not answer within the time
 */
export async function answers(
  url: string,
  child: ChildProcess,
  withinMs: number,
): Promise<boolean> {
  const until = performance.now() + withinMs;
  while (performance.now() < until && child.exitCode === null) {
    try {
      await fetch(url, { redirect: 'manual' });
      return true;
    } catch {
      await wait(50);
    }
  }
  return false;
}
