import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const lines = readFileSync('deploy/Containerfile', 'utf8').split('\n');

/** Arguments of each instruction of a name. */
function all(instruction: string): string[][] {
  return lines
    .filter((line) => line.startsWith(`${instruction} `))
    .map((line) => line.split(/\s+/).slice(1));
}

describe('the container', () => {
  it('copies files that are there, and the site to where the server looks for it', () => {
    const copies = all('COPY');
    const ours = copies.filter(([first]) => !first?.startsWith('--from'));
    expect(ours.flatMap((words) => words.slice(0, -1)).filter((file) => !existsSync(file))).toEqual(
      [],
    );
    const settings = new Map(
      all('ENV').flatMap((words) => words.map((word) => word.split('=') as [string, string])),
    );
    expect(copies).toContainEqual(['--from=build', '/site/dist', settings.get('SITE_ROOT')]);
    const caddyfile = readFileSync('deploy/Caddyfile', 'utf8');
    for (const name of settings.keys()) expect(caddyfile).toContain(`{$${name}:`);
  });

  it('is built with the Node that the project asks for, and leaves what is built here behind', () => {
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      engines: { node: string };
    };
    const [[image = '', ...named] = []] = all('FROM');
    expect(named).toEqual(['AS', 'build']);
    expect(Number(/node:(\d+)/.exec(image)?.[1])).toBeGreaterThanOrEqual(
      parseInt(engines.node.slice(2), 10),
    );
    expect(readFileSync('.dockerignore', 'utf8').split('\n')).toEqual(
      expect.arrayContaining(['node_modules', 'dist', '.git']),
    );
  });
});
