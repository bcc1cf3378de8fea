/** Debian's Firefox ESR (or any Firefox), through WebDriver BiDi, which it speaks by itself. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { which } from '../../lib/programs.ts';
import { type Engine, type Json, needed } from './engine.ts';

const HINT = 'Firefox is not installed (Debian: firefox-esr)';
const PATIENCE_MS = 60_000;

/** Nothing is asked of the maker's servers, and nothing opens beside the page. */
const PREFERENCES = `user_pref("app.normandy.enabled", false);
user_pref("app.update.disabledForTesting", true);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("network.captive-portal-service.enabled", false);
user_pref("network.connectivity-service.enabled", false);
user_pref("services.settings.server", "data:,");
`;

interface Answer {
  id?: number;
  method?: string;
  type?: string;
  message?: string;
  result?: Record<string, unknown>;
  params?: { level?: string; text?: string };
}

/** Refuses cookies, and with them all that a site could keep. */
const NO_COOKIES = { 'network.cookie.cookieBehavior': 2 };

/** Firefox as a reader has it who lets no site keep anything. */
export function firefoxWithoutCookies(): Promise<Engine> {
  return firefox(NO_COOKIES, 'Firefox without cookies');
}

/**
 * Starts Firefox without a window of its own.
 * @param reader what a reader has set besides, name by name: the size of letters, what may be kept
 * @param name what it is called in reports
 * @throws `MissingEngine` where there is none
 */
export async function firefox(
  reader: Readonly<Record<string, number>> = {},
  name = 'Firefox',
): Promise<Engine> {
  const program = needed(which('firefox-esr') ?? which('firefox'), HINT);
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const set = Object.entries(reader).map(([key, value]) => `user_pref("${key}", ${value});\n`);
  writeFileSync(join(profile, 'user.js'), PREFERENCES + set.join(''));
  const process = spawn(program, [
    '--headless',
    '--no-remote',
    '--profile',
    profile,
    '--remote-debugging-port=0',
  ]);
  const socket = new WebSocket(`${await listening(process)}/session`);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  const { send, errors } = commands(socket);
  await send('session.new', { capabilities: {} });
  await send('session.subscribe', { events: ['log.entryAdded'] });
  // The first window keeps its focus in the address bar, where no page gets keys.
  let { context } = (await send('browsingContext.create', { type: 'window' })) as {
    context: string;
  };
  await send('browsingContext.activate', { context });
  return {
    name,
    resize: async (width, height) => {
      await send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    open: async (url) => {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    back: async () => {
      await send('browsingContext.traverseHistory', { context, delta: -1 });
    },
    evaluate: async (expression) => {
      const answer = await send('script.evaluate', {
        // As text, so that objects arrive whole.
        expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
        target: { context },
        awaitPromise: true,
      });
      const { result, exceptionDetails } = answer as {
        result?: { value: string };
        exceptionDetails?: { text: string };
      };
      if (!result) throw new Error(exceptionDetails?.text ?? 'no answer');
      return JSON.parse(result.value) as Json;
    },
    perform: async (actions) => {
      await send('input.performActions', { context, actions });
    },
    windows: async () => {
      const { contexts } = (await send('browsingContext.getTree', {})) as {
        contexts: { context: string }[];
      };
      return [context, ...contexts.map((one) => one.context).filter((one) => one !== context)];
    },
    use: async (window) => {
      context = window;
      await send('browsingContext.activate', { context });
    },
    errors: () => errors,
    close: async () => {
      socket.close();
      process.kill();
      await new Promise((resolve) => process.once('exit', resolve));
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Address that Firefox says it listens at. */
function listening(process: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    process.stderr?.on('data', (part: Buffer) => {
      said += String(part);
      const url = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (url !== undefined) resolve(url);
    });
    process.once('exit', () => {
      reject(new Error(`Firefox ended: ${said}`));
    });
  });
}

function commands(socket: WebSocket) {
  const waiting = new Map<
    number,
    { resolve: (result: object) => void; reject: (why: Error) => void }
  >();
  const errors: string[] = [];
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.method === 'log.entryAdded' && answer.params?.level === 'error')
      errors.push(answer.params.text ?? '');
    const asked = waiting.get(answer.id ?? -1);
    if (answer.type === 'error') asked?.reject(new Error(answer.message));
    else asked?.resolve(answer.result ?? {});
  });
  function send(method: string, params: object): Promise<object> {
    last += 1;
    const id = last;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      setTimeout(() => {
        reject(new Error(`${method}: no answer within ${PATIENCE_MS / 1000} s`));
      }, PATIENCE_MS).unref();
      socket.send(JSON.stringify({ id, method, params }));
    });
  }
  return { send, errors };
}
