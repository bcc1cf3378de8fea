/** The built site through a real nginx of its own, so that a test can change a file or take the network away. */
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import { TOP } from '../../../scripts/lib/command.ts';
import { findNginx } from '../../../scripts/lib/nginx.ts';
import { serveNginx } from '../../../scripts/lib/nginx-sites.ts';
import type { Manifest } from '../../../src/reader/offline/core.ts';
import { test as base, expect } from './test.ts';

const DIST = join(TOP, 'dist');
const MANIFEST = 'offline/manifest.json';
/** Folders that tests change; all others are those of the build. */
const OWN = ['glossary', 'offline'];

/** A server that can be stopped, and its files. */
export interface Copy {
  /** From then on nobody answers. */
  stop: () => Promise<void>;
  /** Changes a file of a folder in OWN, and the list of files with it. */
  publish: (file: string, change: (text: string) => string) => void;
  /** Takes a file of a folder in OWN away, but leaves it on the list. */
  lose: (file: string) => void;
}

/** Each test has a server of its own, `baseURL`. */
export const test = base.extend<{ copy: Copy }>({
  copy: [
    async ({}, use, testInfo) => {
      const program = findNginx();
      testInfo.skip(program === undefined, 'nginx is not installed');
      const root = mkdtempSync(join(tmpdir(), 'class-site-'));
      for (const name of readdirSync(DIST))
        if (OWN.includes(name)) cpSync(join(DIST, name), join(root, name), { recursive: true });
        else symlinkSync(join(DIST, name), join(root, name));
      const served = await serveNginx(program ?? '', root);
      addresses.set(testInfo.testId, served.url);
      let stopped: Promise<void> | undefined;
      const stop = () => (stopped ??= served.stop());
      await use({ stop, ...changes(root) });
      await stop();
      rmSync(root, { recursive: true });
    },
    { auto: true },
  ],
  baseURL: async ({ copy }, use, testInfo) => {
    expect(copy).toBeDefined();
    await use(addresses.get(testInfo.testId));
  },
});

const addresses = new Map<string, string>();

function changes(root: string): Pick<Copy, 'publish' | 'lose'> {
  const unpack = (file: string) => {
    for (const ending of ['gz', 'br']) rmSync(join(root, `${file}.${ending}`), { force: true });
  };
  return {
    lose: (file) => {
      unpack(file);
      rmSync(join(root, file));
    },
    publish: (file, change) => {
      const text = change(readFileSync(join(root, file), 'utf8'));
      const hash = createHash('sha256').update(text).digest('hex');
      const list = JSON.parse(readFileSync(join(root, MANIFEST), 'utf8')) as Manifest;
      const path = `/${file.replace('index.html', '')}`;
      const files = list.files.map((one) => (one.path === path ? { ...one, hash } : one));
      const next: Manifest = { ...list, edition: hash.slice(0, 16), files };
      for (const name of [file, MANIFEST]) unpack(name);
      writeFileSync(join(root, file), text);
      writeFileSync(join(root, MANIFEST), JSON.stringify(next));
    },
  };
}

/** The button that keeps or updates. */
export function keepButton(page: Page): Locator {
  return page.locator('[data-part="keep"]');
}

/** What came of the last press. */
export function outcome(page: Page): Locator {
  return page.locator('[data-part="outcome"]');
}

/** Opens the page and keeps the site. */
export async function keepAll(page: Page): Promise<void> {
  await page.goto('/offline/');
  await keepButton(page).click();
  await expect(outcome(page)).toContainText('Done.', { timeout: 45_000 });
}

/** What the browser holds of the site: caches with how many files, and service workers. */
export async function held(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).toSorted();
    const counted = names.map(async (name) => {
      const keys = await (await caches.open(name)).keys();
      return `${name.replace(/-.*/, '-…')}: ${keys.length}`;
    });
    const workers = await navigator.serviceWorker.getRegistrations();
    return [
      ...(await Promise.all(counted)),
      ...workers.map(({ scope }) => new URL(scope).pathname),
    ];
  });
}
