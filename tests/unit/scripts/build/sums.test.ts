import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeSums } from '../../../../scripts/build/sums.ts';

test('the list has every file but itself, and sha256sum reads it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sums-'));
  try {
    mkdirSync(join(folder, '.well-known'));
    writeFileSync(join(folder, '.well-known', 'a.txt'), 'a');
    writeFileSync(join(folder, 'b.html'), 'b');
    await writeSums(folder);
    // The list of an earlier run is none of the files.
    expect(await writeSums(folder)).toBe('sha256.txt: 2 files');
    const list = readFileSync(join(folder, 'sha256.txt'), 'utf8');
    expect(list).toMatch(/^[0-9a-f]{64} {2}\.well-known\/a\.txt\n[0-9a-f]{64} {2}b\.html\n$/);
    const check = ['-c', '--quiet', 'sha256.txt'];
    expect(execFileSync('sha256sum', check, { cwd: folder, encoding: 'utf8' })).toBe('');
    writeFileSync(join(folder, 'b.html'), 'c');
    expect(() => execFileSync('sha256sum', check, { cwd: folder, stdio: 'pipe' })).toThrow();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
