/** `npm run headers`: writes the header files for every sort of server from deploy/headers.ts. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deployFiles } from '../deploy/files.ts';
import { readBook } from './read-content.ts';

const top = join(import.meta.dirname, '..');
for (const [path, text] of Object.entries(deployFiles(readBook().site.origin))) {
  mkdirSync(dirname(join(top, path)), { recursive: true });
  writeFileSync(join(top, path), text);
  console.log(`Wrote ${path}`);
}
