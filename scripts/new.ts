/**
 * Begins a piece of content, with everything it needs in its place; `npm run check content` then names
 * each field that still waits for words.
 *
 *   npm run new -- statement nspcc-short-name
 *   npm run new -- question short-name
 *   npm run new -- chart short-name like messenger-share
 *   npm run new -- term short-name
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { begin, type Change } from './lib/skeletons.ts';

function read(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function changes(): Change[] {
  try {
    return begin(process.argv.slice(2), read, readdirSync('content/questions').length);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

for (const { file, text, line } of changes()) {
  writeFileSync(file, text);
  console.log(`${file}, line ${line}: begun`);
}
console.log('\nNow fill in what stands there, and ask: npm run check content');
