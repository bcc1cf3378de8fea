/**
 * Runs Mozilla's scanner in a process of its own, which trusts the certificate of the test (NODE_EXTRA_CA_CERTS).
 * The scanner asks a name on ports 80 and 443: here connections to that name go to two other ports of this machine.
 * `node scan.ts <folder with node_modules> <name> <plain port> <encrypted port> <path> …`
 */
import { createRequire } from 'node:module';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What it finds. */
interface Scanner {
  scan: (site: string) => Promise<{
    scan: { grade: string; score: number };
    tests: Record<string, { name: string; pass: boolean; result: string }>;
  }>;
}

const [folder = '', name = '', plain, encrypted, ...paths] = process.argv.slice(2);
const ports: Readonly<Record<string, number>> = { 80: Number(plain), 443: Number(encrypted) };
const connect = Reflect.get(Socket.prototype, 'connect') as (...args: unknown[]) => Socket;

Socket.prototype.connect = function connectHere(this: Socket, ...args: unknown[]) {
  const [first] = args;
  const options: unknown = Array.isArray(first) ? first[0] : first;
  if (typeof options === 'object' && options && 'host' in options && options.host === name) {
    const port = 'port' in options ? ports[String(options.port)] : undefined;
    Object.assign(options, { host: '127.0.0.1', port });
  }
  return connect.apply(this, args);
};

const found = createRequire(join(folder, 'from.js')).resolve('@mdn/mdn-http-observatory');
const { scan } = (await import(pathToFileURL(found).href)) as Scanner;
for (const path of paths) {
  const { scan: sum, tests } = await scan(name + path);
  const lost = Object.values(tests).filter(({ pass }) => !pass);
  const { grade, score } = sum;
  console.log(JSON.stringify({ path, grade, score, lost: lost.map(({ result }) => result) }));
}
