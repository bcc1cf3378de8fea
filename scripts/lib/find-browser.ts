/** Deciding which Chromium to use, apart from the machine: the machine is an argument. */

/** What the decision needs to know of a machine, and what it may ask it to do. */
export interface Machine {
  env: Readonly<Record<string, string | undefined>>;
  platform: NodeJS.Platform;
  /** True where a path is a file that can be run. */
  exists: (path: string) => boolean;
  /** Full path of a command on PATH. */
  which: (command: string) => string | undefined;
  /** Where Playwright would keep a Chromium of its own. */
  playwrightPath: () => string | undefined;
  /** Runs a command; true when it ended well within the time. */
  run: (command: string[], timeoutMs: number) => boolean;
  isRoot: boolean;
  /** Tells the reader what is being tried. */
  say: (line: string) => void;
}

const COMMANDS = [
  // The same engine without a window of its own: each new page costs a third of the time.
  'chromium-headless-shell',
  ...['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
  ...['microsoft-edge-stable', 'microsoft-edge', 'msedge'],
];

const PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['/usr/bin/chromium', '/usr/lib/chromium/chromium', '/snap/bin/chromium'],
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: ['C:\\Program Files', 'C:\\Program Files (x86)'].flatMap((folder) => [
    `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
    `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
  ]),
};

/** Ways to install Chromium with a system's own packages. */
const PACKAGES: [manager: string, commands: string[][]][] = [
  [
    'apt-get',
    [
      ['apt-get', 'update'],
      ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
    ],
  ],
  ['dnf', [['dnf', 'install', '-y', 'chromium']]],
  ['apk', [['apk', 'add', '--no-cache', 'chromium']]],
  ['pacman', [['pacman', '-Sy', '--noconfirm', 'chromium']]],
];

const DOWNLOAD_MS = 180_000;
const PACKAGE_MS = 600_000;

/**
 * The Chromium that is there already: CHROMIUM_PATH, then the usual names and places, then
 * Playwright's own. Undefined where there is none. Throws where CHROMIUM_PATH names no program.
 */
export function installedBrowser(machine: Machine): string | undefined {
  const named = machine.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') {
    if (machine.exists(named)) return named;
    throw new Error(`CHROMIUM_PATH: "${named}" is not a program that can be run`);
  }
  for (const command of COMMANDS) {
    const path = machine.which(command);
    if (path !== undefined) return path;
  }
  const own = machine.playwrightPath();
  const places = [...(PLACES[machine.platform] ?? []), ...(own === undefined ? [] : [own])];
  return places.find((path) => machine.exists(path));
}

/**
 * A Chromium, installed if need be: first by Playwright, then by the system's packages where
 * this user may. Throws an error that says what is missing and what to do about it.
 */
export function ensureBrowser(machine: Machine, playwrightInstall: string[]): string {
  const attempts = [
    () => true,
    () => {
      machine.say('No Chromium found. Trying Playwright’s own download …');
      return machine.run(playwrightInstall, DOWNLOAD_MS);
    },
    () => installPackage(machine),
  ];
  for (const attempt of attempts) {
    const path = attempt() ? installedBrowser(machine) : undefined;
    if (path !== undefined) return path;
  }
  throw new Error(
    [
      'The browser tests need Chromium, Chrome or Edge, and none was found or could be installed.',
      'Do one of these, then start again:',
      '  1. install your system’s package, for example: sudo apt-get install chromium',
      '  2. let Playwright fetch one: npx playwright install chromium',
      '  3. say where one is: CHROMIUM_PATH=/path/to/chromium npm test',
    ].join('\n'),
  );
}

function installPackage(machine: Machine): boolean {
  const found = PACKAGES.find(([manager]) => machine.which(manager) !== undefined);
  if (machine.platform !== 'linux' || !found) return false;
  const sudo = ['sudo', '-n'];
  const may = machine.isRoot || machine.run([...sudo, 'true'], 10_000);
  if (!may) return false;
  machine.say(`Trying to install Chromium with ${found[0]} …`);
  const quiet = ['env', 'DEBIAN_FRONTEND=noninteractive'];
  return found[1].every((command) =>
    machine.run([...(machine.isRoot ? [] : sudo), ...quiet, ...command], PACKAGE_MS),
  );
}
