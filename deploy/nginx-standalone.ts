import type { Entrance } from './nginx-entrance.ts';
import { nginxSite } from './nginx.ts';

/** A whole nginx that any user can start in a folder of its own, without touching the system's. */
export interface Standalone {
  /** Folder with the built site. */
  root: string;
  /** Folder for the process id, logs and temporary files; must exist. */
  runDir: string;
  /** The name that is asked for, and the ports. */
  name: string;
  entrance: Entrance;
  /** File of the module that sends what is packed with Brotli, where there is one. */
  brotli?: string | undefined;
  /** Who the workers are, needed where root starts it: its files are not for everybody to read. */
  user?: string;
  /** Folder with pages of another origin that embed the site, and its port. */
  host?: { root: string; port: number };
}

/** The text of a complete nginx.conf for tests and measurements, on 127.0.0.1 only. */
export function nginxStandalone(standalone: Standalone): string {
  const { root, runDir, name, entrance, brotli, user, host } = standalone;
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `  ${kind}_temp_path ${runDir}/${kind};`,
  );
  return `${brotli === undefined ? '' : `load_module ${brotli};\n`}${user === undefined ? '' : `user ${user};\n`}daemon off;
worker_processes 1;
pid ${runDir}/nginx.pid;
error_log ${runDir}/error.log warn;
events {
  worker_connections 512;
}
http {
  access_log off;
${temporary.join('\n')}

${nginxSite({ root, name, entrance, brotli: brotli !== undefined })}
${host ? hostServer(host) : ''}
}
`;
}

/** A plain site of somebody else's: no headers of ours. */
function hostServer({ root, port }: { root: string; port: number }): string {
  return `
server {
  listen 127.0.0.1:${port};
  root ${root};
  default_type text/html;
  types {
    text/html html;
  }
}`;
}
