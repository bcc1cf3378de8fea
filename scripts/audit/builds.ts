/** Two builds from nothing compared byte by byte, and one with twice as many charts and chapters. */
import { withTwins } from '../bench/growth.ts';
import { build, DIST } from '../bench/site.ts';
import { table } from '../lib/table.ts';
import { buildCopy, differences, hashesOf } from './copies.ts';

const COLD_BUILD_S = 60;
/** Twice the charts and chapters may take at most this many times as long to build. */
const DOUBLED = 2;

/**
 * Builds copies of the project, and then the site here anew.
 * @returns faults, a line each
 */
export async function builds(): Promise<string[]> {
  const faults: string[] = [];
  // The second is as different as two machines: another path, another clock, another language.
  const first = await buildCopy('a-', { TZ: 'UTC', LANG: 'C' });
  const other = { TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8' };
  const second = await buildCopy('a-much-longer-name-', other);
  const rows = [first, second].map(({ seconds, hashes }, at) => [
    ...[at + 1, `${seconds.toFixed(1)} s`, hashes.size],
  ]);
  console.log(table([['build', 'time', 'files'], ...rows]));
  const differ = differences(first.hashes, second.hashes);
  console.log(`Files that differ: ${differ.length}`);
  if (differ.length > 0) faults.push(`the two builds differ in ${differ.join(', ')}`);
  const slowest = Math.max(first.seconds, second.seconds);
  if (slowest > COLD_BUILD_S) faults.push(`a cold build takes over ${COLD_BUILD_S} s`);
  const doubled = await buildCopy('twice-the-content-', {}, withTwins(2));
  const times = doubled.seconds / ((first.seconds + second.seconds) / 2);
  console.log(
    `With twice as many charts and chapters: ${doubled.seconds.toFixed(1)} s, ${times.toFixed(2)} ×`,
  );
  if (times > DOUBLED)
    faults.push(`twice as many charts and chapters take over ${DOUBLED} × as long`);
  await build();
  const here = differences(first.hashes, hashesOf(DIST));
  if (here.length > 0) faults.push(`dist/ differs from a clean build in ${here.join(', ')}`);
  return faults;
}
