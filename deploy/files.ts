import { caddyfile } from './caddy.ts';
import { nginxSite } from './nginx.ts';
import { readme } from './readme.ts';
import { staticHostHeaders } from './static-host.ts';

/**
 * Every generated file: path from the top of the repository → its text.
 * @param origin address of the site, such as "https://site.example"
 */
export function deployFiles(origin: string): Record<string, string> {
  return {
    'deploy/_headers': staticHostHeaders(),
    // Static hosts read it from the folder they publish.
    'public/_headers': staticHostHeaders(),
    'deploy/nginx.conf': nginxFile(new URL(origin).hostname),
    'deploy/Caddyfile': caddyfile(),
    'deploy/README.md': readme(),
  };
}

/** As a Debian with certbot has its folders. */
function nginxFile(name: string): string {
  const live = `/etc/letsencrypt/live/${name}`;
  const site = nginxSite({
    root: '/srv/side-by-side',
    name,
    brotli: true,
    entrance: {
      sort: 'secure',
      plain: ['80', '[::]:80'],
      encrypted: ['443', '[::]:443'],
      certificate: `${live}/fullchain.pem`,
      key: `${live}/privkey.pem`,
      challenges: '/var/www/acme',
    },
  });
  return `# Made by \`npm run headers\` from deploy/headers.ts. Do not edit there; on the server:
#   1. install nginx-light and libnginx-mod-http-brotli-static, which sends pages a fifth to a third smaller
#      (elsewhere it is called ngx_brotli; without it, take away the line "brotli_static on;");
#   2. copy dist/ to the folder that \`root\` names, and this file into /etc/nginx/conf.d/;
#   3. take away /etc/nginx/sites-enabled/default: it too wants to answer for all other names;
#   4. name your certificate and its key (ssl_certificate, ssl_certificate_key). The first one comes
#      before nginx runs: certbot certonly --standalone -d ${name}
#      later ones while it runs: certbot renew --webroot -w /var/www/acme

${site}
`;
}
