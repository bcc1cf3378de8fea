/** The built site through a real nginx: in the open, and encrypted. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nginxFolder, startNginx } from './nginx.ts';
import { freePort } from './ports.ts';

const HERE = '127.0.0.1';
/** A name, since a server that answers to one shows its certificate to nobody who asks for a number. */
const NAME = 'localhost';
/** For a browser that opens such a site: nobody has signed its certificate. */
export const TRUSTING = '--ignore-certificate-errors';

/** nginx with the site, and beside it a site of another origin for pages that embed. */
export interface NginxServed {
  url: string;
  /** An empty page of another origin and another site (`localhost`, not `127.0.0.1`). */
  hostUrl: string;
  stop: () => Promise<void>;
}

/** Starts nginx on free ports of 127.0.0.1. Errors as `startNginx`. */
export async function serveNginx(program: string, root: string): Promise<NginxServed> {
  const runDir = nginxFolder();
  const hostRoot = join(runDir, 'host');
  mkdirSync(hostRoot);
  writeFileSync(
    join(hostRoot, 'index.html'),
    '<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>A page of somebody else</title><p>Host</p></html>\n',
  );
  const port = await freePort();
  const hostPort = await freePort();
  const url = `http://${HERE}:${port}`;
  const site = {
    ...{ root, name: HERE, entrance: { sort: 'open', listen: `${HERE}:${port}` } as const },
    host: { root: hostRoot, port: hostPort },
  };
  const stop = await startNginx(program, runDir, site, url);
  return { url, hostUrl: `http://localhost:${hostPort}`, stop };
}

/** nginx as it is on a server of the site: two ports of 127.0.0.1, and a folder for a client of ACME. */
export interface NginxSecured {
  plain: number;
  encrypted: number;
  challenges: string;
  /** The file of its certificate, for those who are to trust it. */
  certificate: string;
  stop: () => Promise<void>;
}

/**
 * Starts nginx with a certificate that nobody has signed.
 * @param name the name that the site answers to
 * @throws as `startNginx`, and where there is no `openssl`
 */
export async function serveSecured(
  program: string,
  root: string,
  name: string,
): Promise<NginxSecured> {
  const runDir = nginxFolder();
  const [certificate, key] = [join(runDir, 'certificate.pem'), join(runDir, 'key.pem')];
  const challenges = join(runDir, 'acme');
  mkdirSync(challenges);
  const ask = [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-noenc',
    '-days',
    '2',
    '-subj',
    `/CN=${name}`,
    '-addext',
    `subjectAltName=DNS:${name}`,
  ];
  execFileSync('openssl', [...ask, '-keyout', key, '-out', certificate], { stdio: 'pipe' });
  const plain = await freePort();
  const encrypted = await freePort();
  const entrance = {
    ...({ sort: 'secure', certificate, key, challenges } as const),
    plain: [`${HERE}:${plain}`],
    encrypted: [`${HERE}:${encrypted}`],
  };
  // Whoever asks for the number gets no answer: the host's empty page tells when nginx is there.
  const hostPort = await freePort();
  const host = { root: challenges, port: hostPort };
  const url = `http://${HERE}:${hostPort}`;
  const stop = await startNginx(program, runDir, { root, name, entrance, host }, url);
  return { plain, encrypted, challenges, certificate, stop };
}

/**
 * Starts nginx as a reader finds it: encrypted and over HTTP/2, for a browser that was started with `TRUSTING`.
 * @throws as `serveSecured`
 */
export async function serveTrusted(
  program: string,
  root: string,
): Promise<Pick<NginxServed, 'url' | 'stop'>> {
  const { encrypted, stop } = await serveSecured(program, root, NAME);
  return { url: `https://${NAME}:${encrypted}`, stop };
}
