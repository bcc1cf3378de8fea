/** Running the tools that npm installed, with the Node this script runs on. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where standard output and errors go. */
const STREAMS = {
  shown: ['inherit', 'inherit'],
  dropped: ['ignore', 'inherit'],
  kept: ['pipe', 'pipe'],
} as const;

/** The top folder of the repository. */
export const TOP = join(import.meta.dirname, '..', '..');

/** How a tool ended: its exit code, or 1 where a signal or a missing file ended it. */
export interface Ended {
  code: number;
  seconds: number;
  /** What it printed, where that was kept. */
  output: string;
}

/**
 * Path of the file behind a command of an installed package, such as `astro` of `astro`.
 * Found in package.json rather than in `.bin`, whose files differ between systems.
 */
export function toolPath(packageName: string, command: string = packageName, top = TOP): string {
  const folder = join(top, 'node_modules', packageName);
  const about: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const bin = field(about, 'bin');
  const file = typeof bin === 'string' ? bin : field(bin, command);
  if (typeof file !== 'string') {
    throw new Error(`${folder}/package.json, field "bin": no command "${command}"`);
  }
  return join(folder, file);
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** What children see: no telemetry, the same clock everywhere, colours where the reader has them. */
function childEnvironment(extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  return { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', TZ: 'UTC', ...extra };
}

/**
 * Runs a tool of `node_modules` to its end. Never throws on failure.
 * @param options `output`: shown as it comes (the default), dropped but for errors, or kept and given back
 */
export async function runTool(
  [packageName, ...args]: [string, ...string[]],
  {
    env = {},
    cwd = TOP,
    output = 'shown',
  }: {
    env?: Record<string, string>;
    cwd?: string;
    output?: 'shown' | 'dropped' | 'kept';
  } = {},
): Promise<Ended> {
  const started = performance.now();
  const child = spawn(process.execPath, [toolPath(packageName), ...args], {
    cwd,
    env: childEnvironment(env),
    stdio: ['ignore', ...STREAMS[output]],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
    });
  const code = await new Promise<number>((resolve) => {
    child.on('error', () => {
      resolve(1);
    });
    child.on('close', (status) => {
      resolve(status ?? 1);
    });
  });
  return { code, seconds: (performance.now() - started) / 1000, output: printed };
}
