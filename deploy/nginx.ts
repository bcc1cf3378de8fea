import { HEADER_RULES, headerNames, patternSource } from './headers.ts';

/** Where a server answers and what it serves. */
export interface NginxSite {
  /** Folder with the built site, as an absolute path. */
  root: string;
  /** What `listen` takes: a port, or an address and a port. */
  listen: string;
  /** Names the server answers to; `_` for any. */
  serverName: string;
}

/** A short list of our own, so that no server's idea of a type (or lack of one) matters. */
const TYPES: Readonly<Record<string, string>> = {
  'text/html': 'html',
  'text/css': 'css',
  'text/javascript': 'js mjs',
  'text/plain': 'txt',
  'text/csv': 'csv',
  'text/vtt': 'vtt',
  'application/json': 'json map',
  'application/manifest+json': 'webmanifest',
  'application/xml': 'xml',
  'application/atom+xml': 'atom',
  'application/rss+xml': 'rss',
  'application/x-bibtex': 'bib',
  'application/x-research-info-systems': 'ris',
  'application/pdf': 'pdf',
  'application/zip': 'zip',
  'image/svg+xml': 'svg',
  'image/png': 'png',
  'image/jpeg': 'jpg jpeg',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/x-icon': 'ico',
  'font/woff2': 'woff2',
  'font/ttf': 'ttf',
};

/**
 * The site for nginx's `http` context: one `map` per header, from path to value, and a server.
 * A header whose value is empty is not sent; a map follows the path that is served in the end,
 * so an error page carries the headers of its kind.
 */
export function nginxSite(site: NginxSite): string {
  return [...headerNames().map(headerMap), serverBlock(site)].join('\n\n');
}

function variable(header: string): string {
  return `$site_${header.toLowerCase().replaceAll('-', '_')}`;
}

function headerMap(header: string): string {
  const [base, ...others] = HEADER_RULES;
  const lines = others
    // nginx takes the first pattern that matches, the list takes the last.
    .toReversed()
    .filter((rule) => rule.headers[header] !== base.headers[header])
    .flatMap((rule) =>
      rule.paths.map((path) => `  "~${patternSource(path)}" "${rule.headers[header] ?? ''}";`),
    );
  return [
    `map $uri ${variable(header)} {`,
    `  default "${base.headers[header] ?? ''}";`,
    ...lines,
    '}',
  ].join('\n');
}

function serverBlock({ root, listen, serverName }: NginxSite): string {
  const compressed = Object.keys(TYPES).filter((type) =>
    /text|json|xml|svg|ttf|bibtex|research-info/.test(type),
  );
  return `server {
  listen ${listen};
  server_name ${serverName};
  root ${root};
  index index.html;
  charset utf-8;
  charset_types text/css text/csv text/plain text/javascript application/json
    application/x-bibtex application/x-research-info-systems;
  server_tokens off;
  absolute_redirect off;
  etag on;

  gzip on;
  gzip_vary on;
  gzip_comp_level 6;
  gzip_min_length 512;
  gzip_types ${compressed.filter((type) => type !== 'text/html').join(' ')};

  default_type application/octet-stream;
  types {
${Object.entries(TYPES)
  .map(([type, endings]) => `    ${type} ${endings};`)
  .join('\n')}
  }

${headerNames()
  .map((name) => `  add_header ${name} ${variable(name)} always;`)
  .join('\n')}

  error_page 404 /404.html;
  error_page 403 =404 /404.html;

  location / {
    try_files $uri $uri/ =404;
  }

  # An unknown chart answers inside the frame, in words a reader of the host page understands.
  location ^~ /embed/ {
    error_page 404 /embed/unknown/index.html;
    error_page 403 =404 /embed/unknown/index.html;
    try_files $uri $uri/ =404;
  }

  # What is there for hosts, and what begins with a dot, is nobody's page.
  location = /_headers {
    return 404;
  }
  location ~ /\\.(?!well-known/) {
    return 404;
  }
}`;
}
