/** A desk for a screen reader: a screen that nobody sees, a session of its own, Orca and Firefox. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { which } from '../../lib/programs.ts';

const PROGRAMS = ['orca', 'Xvfb', 'dbus-run-session', 'openbox', 'xdotool', 'firefox-esr'];
const HINT = 'Debian: orca at-spi2-core xvfb dbus openbox xdotool firefox-esr';
const SESSION = join(import.meta.dirname, 'session.sh');
const START_MS = 60_000;

export interface Desk {
  /** For programs that press keys there. */
  env: NodeJS.ProcessEnv;
  /** All that Orca has said so far, a line each. */
  said: () => string;
  close: () => void;
}

/** Sits down at the desk. @returns the desk, or what is missing */
export async function openDesk(): Promise<Desk | string> {
  const missing = PROGRAMS.filter((program) => which(program) === undefined);
  if (missing.length > 0) return `${missing.join(', ')} not installed (${HINT})`;
  const home = mkdtempSync(join(tmpdir(), 'site-reader-'));
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await new Promise<string>((resolve) => {
    screen.stdio[3]?.once('data', (told: Buffer) => {
      resolve(`:${String(told).trim()}`);
    });
  });
  const env = {
    ...process.env,
    ...{ DISPLAY: display, HOME: home, XDG_RUNTIME_DIR: home, LC_ALL: 'C.UTF-8' },
    GNOME_ACCESSIBILITY: '1',
  };
  // A group of its own, so that all of it can be ended together.
  const session = spawn('dbus-run-session', ['--', 'sh', SESSION], {
    ...{ env, stdio: 'ignore', detached: true },
  });
  const file = join(home, 'said');
  const said = () => (existsSync(file) ? readFileSync(file, 'utf8') : '');
  function close(): void {
    if (session.pid !== undefined) process.kill(-session.pid);
    screen.kill();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
  for (let waited = 0; waited < START_MS; waited += 200) {
    if (said().includes('Firefox')) return { env, said, close };
    await pause(200);
  }
  close();
  return 'Orca said nothing of Firefox';
}
