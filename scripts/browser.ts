/**
 * Finds a Chromium on this machine, and installs one where there is none.
 * `node scripts/browser.ts` prints its path.
 */
import { spawnSync } from 'node:child_process';
import { chromium } from '@playwright/test';
import { ensureBrowser, installedBrowser, type Machine } from './lib/find-browser.ts';
import { toolPath } from './lib/command.ts';
import { canRun, which } from './lib/programs.ts';

function thisMachine(): Machine {
  return {
    env: process.env,
    platform: process.platform,
    exists: canRun,
    which,
    playwrightPath: () => chromium.executablePath(),
    run: ([command = '', ...args], timeoutMs) =>
      spawnSync(command, args, { timeout: timeoutMs, stdio: ['ignore', 'ignore', 'inherit'] })
        .status === 0,
    isRoot: process.getuid?.() === 0,
    say: (line) => {
      process.stderr.write(`${line}\n`);
    },
  };
}

/** Path of a Chromium that is on this machine; undefined where there is none. */
export function findBrowser(): string | undefined {
  return installedBrowser(thisMachine());
}

/** Path of a Chromium, installed if need be. Throws where that fails, saying what to do. */
export function needBrowser(): string {
  const install = [process.execPath, toolPath('playwright'), 'install', 'chromium'];
  return ensureBrowser(thisMachine(), install);
}

/** Flags for a Chromium that talks to nobody but the site. Root cannot use its sandbox. */
export const BROWSER_FLAGS: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ...['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'],
  // Letters as wide as their faces say, as in a browser with a window.
  '--font-render-hinting=none',
];

if (process.argv[1] === import.meta.filename) console.log(needBrowser());
