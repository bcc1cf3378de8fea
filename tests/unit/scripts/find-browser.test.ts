import { describe, expect, it } from 'vitest';
import {
  ensureBrowser,
  installedBrowser,
  type Machine,
} from '../../../scripts/lib/find-browser.ts';

const INSTALL = ['node', 'playwright', 'install', 'chromium'];

/** A machine made of a list of files and of what its commands do. */
function machine(files: string[], given: Partial<Machine> = {}): Machine & { ran: string[] } {
  const ran: string[] = [];
  return {
    ran,
    env: {},
    platform: 'linux',
    exists: (path) => files.includes(path),
    which: (command) => files.find((file) => file.endsWith(`/bin/${command}`)),
    playwrightPath: () => '/cache/playwright/chrome',
    isRoot: false,
    say: () => undefined,
    ...given,
    run: (command, timeoutMs) => {
      ran.push(command.join(' '));
      return given.run?.(command, timeoutMs) ?? false;
    },
  };
}

describe('a browser that is there', () => {
  it.each([
    ['Debian’s', ['/usr/bin/chromium'], '/usr/bin/chromium'],
    [
      'the one without a window before others',
      ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'],
      '/usr/bin/chromium-headless-shell',
    ],
    ['Chrome’s', ['/usr/bin/google-chrome-stable'], '/usr/bin/google-chrome-stable'],
    ['Playwright’s own', ['/cache/playwright/chrome'], '/cache/playwright/chrome'],
    [
      'the system’s before Playwright’s',
      ['/cache/playwright/chrome', '/bin/msedge'],
      '/bin/msedge',
    ],
  ])('%s', (_name, files, path) => {
    expect(installedBrowser(machine(files))).toBe(path);
  });

  it('in its usual place on a Mac', () => {
    const path = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(installedBrowser(machine([path], { platform: 'darwin' }))).toBe(path);
    expect(installedBrowser(machine([path]))).toBeUndefined();
  });

  it('named by CHROMIUM_PATH comes first', () => {
    const env = { CHROMIUM_PATH: '/opt/mine' };
    expect(installedBrowser(machine(['/usr/bin/chromium', '/opt/mine'], { env }))).toBe(
      '/opt/mine',
    );
  });

  it('a CHROMIUM_PATH that leads nowhere is an error, not a reason to take another', () => {
    const env = { CHROMIUM_PATH: '/opt/gone' };
    expect(() => installedBrowser(machine(['/usr/bin/chromium'], { env }))).toThrow(
      'CHROMIUM_PATH: "/opt/gone" is not a program',
    );
  });
});

describe('a browser that is not there', () => {
  it('is not looked for twice when it is found at once', () => {
    const here = machine(['/usr/bin/chromium']);
    expect(ensureBrowser(here, INSTALL)).toBe('/usr/bin/chromium');
    expect(here.ran).toEqual([]);
  });

  it('is fetched by Playwright first', () => {
    const files: string[] = [];
    const here = machine(files, {
      run: () => files.push('/cache/playwright/chrome') > 0,
    });
    expect(ensureBrowser(here, INSTALL)).toBe('/cache/playwright/chrome');
    expect(here.ran).toEqual(['node playwright install chromium']);
  });

  it('then by apt-get, as root', () => {
    const files = ['/usr/bin/apt-get'];
    const here = machine(files, {
      isRoot: true,
      run: (command) => {
        if (command.includes('install') && command.includes('apt-get')) {
          files.push('/usr/bin/chromium');
        }
        return command.includes('apt-get');
      },
    });
    expect(ensureBrowser(here, INSTALL)).toBe('/usr/bin/chromium');
    expect(here.ran.slice(1)).toEqual([
      'env DEBIAN_FRONTEND=noninteractive apt-get update',
      'env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium',
    ]);
  });

  it('with sudo where it asks for no password', () => {
    const files = ['/usr/bin/dnf'];
    const here = machine(files, {
      run: (command) => {
        if (command.includes('dnf')) files.push('/usr/bin/chromium-browser');
        return command[0] === 'sudo';
      },
    });
    expect(ensureBrowser(here, INSTALL)).toBe('/usr/bin/chromium-browser');
    expect(here.ran.at(-1)).toBe(
      'sudo -n env DEBIAN_FRONTEND=noninteractive dnf install -y chromium',
    );
  });

  it('and else the error names three ways out', () => {
    const here = machine(['/usr/bin/apt-get']);
    expect(() => ensureBrowser(here, INSTALL)).toThrow(
      /apt-get install chromium\n.*playwright install chromium\n.*CHROMIUM_PATH=/,
    );
    expect(here.ran).toEqual(['node playwright install chromium', 'sudo -n true']);
  });
});
