/** Debian's WebKitGTK, through its own WebDriver, on a screen that nobody sees. */
import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { answers } from '../../lib/answers.ts';
import { freePort } from '../../lib/ports.ts';
import { canRun, which } from '../../lib/programs.ts';
import { type Engine, type Json, needed } from './engine.ts';

const HINT = 'WebKitGTK is not installed (Debian: webkit2gtk-driver, xvfb)';
const BROWSERS = '/usr/lib/*/webkit*gtk-*/MiniBrowser';
const SCREEN = '1920x1400x24';
const START_MS = 10_000;

/** Starts WebKitGTK's small browser. Throws `MissingEngine` where a part of it is not there. */
export async function webkit(): Promise<Engine> {
  const driver = needed(which('WebKitWebDriver'), HINT);
  const xvfb = needed(which('Xvfb'), HINT);
  const binary = needed(globSync(BROWSERS).toSorted().findLast(canRun), HINT);
  const port = await freePort();
  const screen = spawn(xvfb, ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await new Promise<string>((resolve) => {
    screen.stdio[3]?.once('data', (said: Buffer) => {
      resolve(`:${String(said).trim()}`);
    });
  });
  const process = spawn(driver, [`--port=${port}`], {
    // The driver hands this to the browser, whose sandbox does not start for root.
    env: {
      ...globalThis.process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
    stdio: 'ignore',
  });
  const base = `http://127.0.0.1:${port}/session`;
  if (!(await answers(`http://127.0.0.1:${port}/status`, process, START_MS)))
    throw new Error('WebKitGTK’s driver does not answer');
  const { sessionId } = (await ask(base, 'POST', {
    capabilities: {
      alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
    },
  })) as { sessionId: string };
  const session = `${base}/${sessionId}`;
  return {
    name: 'WebKitGTK',
    // The window has a frame of its own, so it is asked for again by what the page got of it.
    resize: async (width, height) => {
      await ask(`${session}/window/rect`, 'POST', { width, height });
      const got = (await run(session, '[innerWidth, innerHeight]')) as number[];
      const [wide = width, high = height] = got;
      await ask(`${session}/window/rect`, 'POST', {
        width: 2 * width - wide,
        height: 2 * height - high,
      });
    },
    open: async (url) => {
      await ask(`${session}/url`, 'POST', { url });
    },
    back: async () => {
      await ask(`${session}/back`, 'POST', {});
    },
    evaluate: (expression) => run(session, expression),
    perform: async (actions) => {
      await ask(`${session}/actions`, 'POST', { actions });
    },
    errors: () => undefined,
    close: async () => {
      await ask(session, 'DELETE').catch(() => null);
      process.kill();
      screen.kill();
    },
  };
}

async function run(session: string, expression: string): Promise<Json> {
  const script = `const done = arguments[arguments.length - 1];
    (async () => (await (${expression})) ?? null)().then((value) => done({ value }), (why) => done({ why: String(why) }));`;
  const answer = (await ask(`${session}/execute/async`, 'POST', { script, args: [] })) as {
    value?: Json;
    why?: string;
  };
  if (answer.why !== undefined) throw new Error(answer.why);
  return answer.value ?? null;
}

async function ask(url: string, method: string, body?: object): Promise<unknown> {
  const answer = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await answer.json()) as { value: { message?: string } | null };
  if (!answer.ok) throw new Error(`${new URL(url).pathname}: ${value?.message ?? answer.status}`);
  return value;
}
