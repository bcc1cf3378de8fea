import { caddyfile } from './caddy.ts';
import { nginxSite } from './nginx.ts';
import { staticHostHeaders } from './static-host.ts';

/** Every generated file: path from the top of the repository → its text. */
export function deployFiles(): Record<string, string> {
  return {
    'deploy/_headers': staticHostHeaders(),
    // Static hosts read it from the folder they publish.
    'public/_headers': staticHostHeaders(),
    'deploy/nginx.conf': `# Made by \`npm run headers\` from deploy/headers.ts. Do not edit.
# Put it into /etc/nginx/conf.d/, change root and server_name, and add your certificate.

${nginxSite({ root: '/srv/side-by-side', listen: '80', serverName: '_' })}
`,
    'deploy/Caddyfile': caddyfile(),
  };
}
