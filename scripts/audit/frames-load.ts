/** How many frames a server gives in a second, beside a file of under 1 kB in the same run. */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { which } from '../lib/programs.ts';
import { framesOf } from '../lib/site-pages.ts';

/** The small file: the listener, 681 bytes. */
const SMALL = '/embed/listen-1.js';
const SECONDS = 4;

/** A frame, and how many of it come in the time of one small file. */
export interface FrameLoad {
  path: string;
  perSecond: number;
  /** Requests a second, as a part of those of the small file. */
  ratio: number;
}

/**
 * Asks for the largest frame and for the one in the middle with wrk, 32 at a time, as gzip.
 * @param dist folder of the built site
 * @returns nothing where wrk is not installed
 * @throws where wrk's answer has no number
 */
export function framesLoad(url: string, dist: string): FrameLoad[] | undefined {
  const wrk = which('wrk');
  if (wrk === undefined) return undefined;
  const bySize = framesOf(dist)
    .map((name) => ({ name, size: statSync(join(dist, 'embed', name, 'index.html')).size }))
    .toSorted((a, b) => b.size - a.size);
  const small = perSecond(wrk, url + SMALL);
  return [bySize[0], bySize[Math.floor(bySize.length / 2)]].flatMap((frame) => {
    if (!frame) return [];
    const path = `/embed/${frame.name}/`;
    const rate = perSecond(wrk, url + path);
    return [{ path, perSecond: rate, ratio: rate / small }];
  });
}

function perSecond(wrk: string, url: string): number {
  const args = ['-t1', '-c32', `-d${SECONDS}s`, '-H', 'Accept-Encoding: gzip', url];
  const { stdout } = spawnSync(wrk, args, { encoding: 'utf8' });
  const [, rate] = /Requests\/sec:\s+([\d.]+)/.exec(stdout) ?? [];
  if (rate === undefined || stdout.includes('Non-2xx')) throw new Error(`wrk ${url}: ${stdout}`);
  return Number(rate);
}
