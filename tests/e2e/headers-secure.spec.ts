/** The file for a server, deploy/nginx.conf, as it answers: with a certificate, on ports of this machine. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { connect, constants } from 'node:http2';
import { join } from 'node:path';
import { connect as connectTls, type TLSSocket } from 'node:tls';
import { TOP } from '../../scripts/lib/command.ts';
import { findNginx } from '../../scripts/lib/nginx.ts';
import { type NginxSecured, serveSecured } from '../../scripts/lib/nginx-sites.ts';
import { expect, test } from './support/test.ts';

const NAME = 'lamps.example';
/** Set before every test. */
let server: NginxSecured;

test.beforeAll(async () => {
  const program = findNginx();
  test.skip(program === undefined || !hasOpenssl(), 'nginx or openssl is not installed');
  server = await serveSecured(program ?? '', join(TOP, 'dist'), NAME);
});
test.afterAll(async () => {
  await server.stop();
});

function hasOpenssl(): boolean {
  try {
    return execFileSync('openssl', ['version']).length > 0;
  } catch {
    return false;
  }
}

/** Asks without encryption. */
function ask(path: string, host = NAME): Promise<{ status: number; headers: IncomingHttpHeaders }> {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port: server.plain, path, headers: { host } }, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, headers: response.headers });
    }).on('error', reject);
  });
}

/** Opens an encrypted connection. Nobody has signed the certificate. */
function shakeHands(servername: string, maxVersion: 'TLSv1.1' | 'TLSv1.3'): Promise<TLSSocket> {
  const versions = { minVersion: 'TLSv1' as const, maxVersion };
  return new Promise((resolve, reject) => {
    const socket = connectTls({
      ...{ host: '127.0.0.1', port: server.encrypted, servername, rejectUnauthorized: false },
      ...{ ...versions, ciphers: 'DEFAULT@SECLEVEL=0', ALPNProtocols: ['h2'] },
    });
    socket.once('secureConnect', () => {
      resolve(socket);
      socket.end();
    });
    socket.once('error', reject);
  });
}

test('who comes without encryption is sent to the encrypted site, with address and question', async () => {
  const { status, headers } = await ask('/compare/?d=crin,nspcc');
  expect(status).toBe(301);
  expect(headers.location).toBe(`https://${NAME}/compare/?d=crin,nspcc`);
});

test('the answers by which a certificate is renewed are given without encryption', async () => {
  const folder = join(server.challenges, '.well-known', 'acme-challenge');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'token'), 'answer');
  const { status, headers } = await ask('/.well-known/acme-challenge/token');
  expect([status, headers['content-type']]).toEqual([200, 'text/plain']);
  expect((await ask('/.well-known/acme-challenge/none')).status).toBe(404);
});

test('the encrypted site answers by HTTP/2 and asks never to be left for less', async () => {
  const session = connect(`https://127.0.0.1:${server.encrypted}`, {
    ...{ servername: NAME, rejectUnauthorized: false },
  });
  const headers = await new Promise<Record<string, unknown>>((resolve, reject) => {
    session.on('error', reject);
    session
      .request({ [constants.HTTP2_HEADER_PATH]: '/', [constants.HTTP2_HEADER_AUTHORITY]: NAME })
      .on('response', resolve)
      .on('error', reject)
      .resume();
  });
  session.close();
  expect(headers[':status']).toBe(200);
  expect(headers['strict-transport-security']).toMatch(/^max-age=\d{8}/);
});

test('only encryption of our day is spoken', async () => {
  const socket = await shakeHands(NAME, 'TLSv1.3');
  expect([socket.getProtocol(), socket.alpnProtocol]).toEqual(['TLSv1.3', 'h2']);
  await expect(shakeHands(NAME, 'TLSv1.1')).rejects.toThrow(/alert protocol version|ECONNRESET/);
});

test('another name gets no answer and no certificate', async () => {
  await expect(ask('/', 'stranger.example')).rejects.toThrow(/socket hang up/);
  await expect(shakeHands('stranger.example', 'TLSv1.3')).rejects.toThrow(/unrecognized name/);
});
