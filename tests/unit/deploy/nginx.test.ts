import { describe, expect, it } from 'vitest';
import { deployFiles } from '../../../deploy/files.ts';
import { nginxSite } from '../../../deploy/nginx.ts';

/** The servers of a configuration, each with its directives up to the first block inside it. */
function servers(text: string): string[] {
  return text
    .split(/^server \{$/m)
    .slice(1)
    .map((server) => server.split(/^}$/m)[0] ?? '');
}

/** The only server for which a directive holds. */
function only(all: readonly string[], directive: RegExp): string {
  const [found, ...more] = all.filter((server) => directive.test(server));
  if (found === undefined || more.length > 0) throw new Error(`${directive}: expected one server`);
  return found;
}

describe('the file for a server', () => {
  const all = servers(deployFiles('https://lamps.example')['deploy/nginx.conf'] ?? '');

  it('answers to the name of the site, and closes the door to every other', () => {
    const names = all.map((server) => /server_name ([^;]+);/.exec(server)?.[1]);
    expect(names).toEqual(['_', '_', 'lamps.example', 'lamps.example']);
    for (const server of all.filter((one) => one.includes('default_server')))
      expect(server).toMatch(/return 444;|ssl_reject_handshake on;/);
  });

  it('sends who comes without encryption to the encrypted site, but for a certificate’s renewal', () => {
    const plain = only(all, /listen 80;/);
    expect(plain).toContain('return 301 https://lamps.example$request_uri;');
    expect(plain).toContain('location ^~ /.well-known/acme-challenge/ {');
    expect(plain).not.toContain('/srv/');
  });

  it('is encrypted, with HTTP/2 and a certificate to name, over both kinds of address', () => {
    const site = only(all, /root \/srv\/side-by-side;/);
    expect(site).toContain('listen 443 ssl http2;');
    expect(site).toContain('listen [::]:443 ssl http2;');
    expect(site).toMatch(/ssl_certificate \S+lamps\.example\S+;/);
    expect(site).toMatch(/ssl_certificate_key \S+lamps\.example\S+;/);
  });

  it('sends what the build has packed', () => {
    const site = only(all, /root \/srv/);
    for (const way of ['brotli_static on;', 'gzip_static on;']) expect(site).toContain(way);
  });
});

describe('the file for tests', () => {
  const entrance = { sort: 'open', listen: '127.0.0.1:8080' } as const;
  const site = { root: '/somewhere', name: '127.0.0.1', entrance };
  const text = nginxSite({ ...site, brotli: true });

  it('listens in the open at one address', () => {
    expect(text.match(/listen .*;/g)).toEqual([
      'listen 127.0.0.1:8080 default_server;',
      'listen 127.0.0.1:8080;',
    ]);
    expect(text).not.toContain('ssl');
  });

  it('asks for no module that is not there', () => {
    expect(nginxSite({ ...site, brotli: false })).not.toContain('brotli');
  });

  it('is otherwise the same site', () => {
    const start = /^ {2}index index\.html;$/m;
    const [, open = ''] = text.split(start);
    const [, secure] = (deployFiles('https://a.example')['deploy/nginx.conf'] ?? '').split(start);
    expect(open.length).toBeGreaterThan(1000);
    expect(secure?.trim()).toBe(open.trim());
  });
});
