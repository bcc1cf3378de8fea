/** What Mozilla's Observatory says of the site, as a real nginx with TLS sends it with the file of deploy/. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findNginx } from '../lib/nginx.ts';
import { serveSecured } from '../lib/nginx-sites.ts';
import { framesOf } from '../lib/site-pages.ts';
import { table } from '../lib/table.ts';

const HERE = join(import.meta.dirname, 'observatory');
const NAME = 'side-by-side.example';
const BEST = 'A+';

/** The scanner's judgement of one page. */
interface Judged {
  path: string;
  grade: string;
  score: number;
  /** What it takes points for. */
  lost: string[];
}

/**
 * Has a page, a chart, a frame and the page for what is not there judged.
 * @param dist folder of the built site
 * @returns faults, a line each
 */
export async function trust(dist: string): Promise<string[]> {
  const nginx = findNginx();
  if (nginx === undefined) {
    console.log('Not measured: nginx is not installed.');
    return [];
  }
  const [frame = ''] = framesOf(dist);
  const paths = ['/', `/charts/${frame}/`, '/compare/', '/offline/', `/embed/${frame}/`];
  const scanner = installed();
  const server = await serveSecured(nginx, dist, NAME);
  try {
    const ports = [String(server.plain), String(server.encrypted)];
    const printed = execFileSync(
      process.execPath,
      [join(HERE, 'scan.ts'), scanner, NAME, ...ports, ...paths],
      { encoding: 'utf8', env: { ...process.env, NODE_EXTRA_CA_CERTS: server.certificate } },
    );
    const judged = printed
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Judged);
    const rows = judged.map(({ path, grade, score, lost }) => [
      path,
      grade,
      score,
      lost.join(', '),
    ]);
    console.log(table([['page', 'grade', 'score', 'lost by'], ...rows]));
    return judged.flatMap(({ path, grade, lost }) =>
      grade === BEST ? [] : [`${path}: ${grade} (${lost.join(', ')}); expected ${BEST}`],
    );
  } finally {
    await server.stop();
    rmSync(scanner, { recursive: true, force: true });
  }
}

/** A folder with the scanner, as its lock file says: it has 200 packages, which nobody else needs. */
function installed(): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-observatory-'));
  for (const file of ['package.json', 'package-lock.json'])
    cpSync(join(HERE, file), join(folder, file));
  const quiet = ['--ignore-scripts', '--omit=optional', '--no-audit', '--no-fund'];
  execFileSync('npm', ['ci', ...quiet], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  // Its install script would download the browsers' list of names that are always encrypted; ours is not among them.
  const preloaded = join(folder, 'node_modules/@mdn/mdn-http-observatory/conf/hsts-preload.json');
  writeFileSync(preloaded, '{}\n');
  return folder;
}
