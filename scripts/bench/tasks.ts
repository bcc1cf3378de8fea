/** How long a page's tasks take, from the browser's own trace. */
import type { Browser, Page } from '@playwright/test';
import { z } from 'zod';

const Trace = z.object({
  traceEvents: z.array(
    z.object({
      name: z.string(),
      pid: z.number(),
      tid: z.number(),
      /** In microseconds. */
      dur: z.number().optional(),
      args: z.object({ name: z.unknown() }).partial().optional(),
    }),
  ),
});

const TASK = 'RunTask';
const MAIN_THREAD = 'CrRendererMain';

/**
 * Acts on a page and waits until the page has been still for a while.
 * @param act what a reader does
 * @param stillMs time to let the page answer, in milliseconds
 * @returns the durations of the main thread's tasks meanwhile, in milliseconds, as they passed on
 *   the (slowed) clock. Throws where the trace holds none: then nothing was measured.
 */
export async function tasksDuring(
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
  stillMs: number,
): Promise<number[]> {
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
  let trace;
  try {
    await act();
    await page.waitForTimeout(stillMs);
  } finally {
    trace = await browser.stopTracing();
  }
  const tasks = mainTasks(trace.toString());
  if (tasks.length === 0) throw new Error('tasks: the trace holds no task of a main thread');
  return tasks;
}

/** Durations (ms) of the tasks on main threads of pages, from the JSON of a trace. */
export function mainTasks(json: string): number[] {
  const { traceEvents } = Trace.parse(JSON.parse(json));
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === MAIN_THREAD)
      .map(thread),
  );
  return traceEvents
    .filter((event) => event.name.endsWith(TASK) && main.has(thread(event)))
    .map(({ dur = 0 }) => dur / 1000);
}

function thread({ pid, tid }: { pid: number; tid: number }): string {
  return `${pid}:${tid}`;
}
