/**
 * `npm run release -- <name>`: writes a frame, as it is now, to public/embed/<name>/v<version>/, once and for all,
 * and down in content/released.json. Commit both. `-- --all` takes all whose version was not released yet. The site
 * is built first; `--built` takes dist/ as it is, when it has just been built.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { frozenAt } from '../src/pictures/embed/snippet.ts';
import { versionsOf } from '../src/site/book/versions.ts';
import { runTool, TOP } from './lib/command.ts';
import { readBook } from './read-content.ts';
import { keptFaults } from './release/kept.ts';
import { planned } from './release/plan.ts';
import { made, toReleasedFile, writeOnce } from './release/write.ts';

const BUILT = '--built';

async function release(args: readonly string[]): Promise<void> {
  const book = readBook();
  const asked = args.filter((arg) => arg !== BUILT);
  const faults = keptFaults(join(TOP, 'public'), book.released);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const frames = planned(asked, versionsOf(book), book.released);
  if (frames.length === 0) {
    console.log('Every version was released before: nothing to do.');
    return;
  }
  if (!args.includes(BUILT)) {
    const { code } = await runTool(['astro', 'build'], { output: 'dropped' });
    if (code !== 0) throw new Error('The site could not be built: nothing was released.');
  }
  // All are made before the first is written: one that fails leaves nothing behind.
  const all = frames.map((frame) => made(frame, book, join(TOP, 'dist')));
  writeOnce(join(TOP, 'public'), new Map(all.flatMap(({ files }) => [...files])));
  const list = [...book.released, ...all.map(({ released }) => released)];
  writeFileSync(join(TOP, 'content/released.json'), toReleasedFile(list));
  for (const { released } of all)
    console.log(
      `${frozenAt(released.id, released.version)}: ${released.bytes} bytes, ${released.date}`,
    );
  console.log('Commit public/embed/ and content/released.json; from now on they never change.');
}

try {
  await release(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
