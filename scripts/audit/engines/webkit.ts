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
  await takeBareWindow(session);
  return {
    name: 'WebKitGTK',
    // The window may have a frame of its own, so it is asked for again by what the page got of it.
    resize: async (width, height) => {
      await ask(`${session}/window/rect`, 'POST', { width, height });
      const got = (await run(session, '[innerWidth, innerHeight]')) as number[];
      const [wide = width, high = height] = got;
      await ask(`${session}/window/rect`, 'POST', {
        width: 2 * width - wide,
        height: 2 * height - high,
      });
      const now = (await run(session, '[innerWidth, innerHeight]')) as number[];
      if (now[0] !== width) throw new Error(`the window is ${now.join(' by ')}, not ${width} wide`);
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
    windows: async () => {
      const handles = (await ask(`${session}/window/handles`, 'GET')) as string[];
      const here = (await ask(`${session}/window`, 'GET')) as string;
      return [here, ...handles.filter((one) => one !== here)];
    },
    use: async (handle) => {
      await ask(`${session}/window`, 'POST', { handle });
    },
    errors: () => undefined,
    close: async () => {
      await ask(session, 'DELETE').catch(() => null);
      process.kill();
      screen.kill();
    },
  };
}

/**
 * Goes on in a window without a tool bar, which would keep it from being as narrow as a phone. Only a page
 * can open one, and only when it is clicked.
 */
async function takeBareWindow(session: string): Promise<void> {
  const page = `<body style="height:90vh" onclick="open('about:blank', '', 'popup')">`;
  await ask(`${session}/url`, 'POST', { url: `data:text/html,${encodeURIComponent(page)}` });
  const first = await ask(`${session}/window`, 'GET');
  const pointer = {
    ...{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } },
    actions: [
      { type: 'pointerMove', x: 50, y: 50 },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ],
  };
  await ask(`${session}/actions`, 'POST', { actions: [pointer] });
  const end = Date.now() + START_MS;
  let handle: string | undefined;
  while (handle === undefined && Date.now() < end) {
    const handles = (await ask(`${session}/window/handles`, 'GET')) as string[];
    handle = handles.find((one) => one !== first);
  }
  if (handle === undefined) throw new Error('WebKitGTK opens no second window');
  await ask(`${session}/window`, 'POST', { handle });
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
