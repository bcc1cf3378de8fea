import { HEADER_RULES, headerNames, patternSource, ruleBefore } from './headers.ts';
import { type Entrance, mainEntrance, otherServers } from './nginx-entrance.ts';
import { IN_UTF8, LEAST_PACKED, PACKED_TYPES, TYPES } from './types.ts';

/** Where a server answers and what it serves. */
export interface NginxSite {
  /** Folder with the built site, as an absolute path. */
  root: string;
  /** The one name it answers to; who asks for another gets no answer. */
  name: string;
  /** Ports, and the certificate where there is one. */
  entrance: Entrance;
  /** Whether it has the module that sends what is packed with Brotli. */
  brotli: boolean;
}

/**
 * The site for nginx's `http` context: one `map` per header, from path to value, and its servers.
 * A header whose value is empty is not sent; a map follows the path that is served in the end,
 * so an error page carries the headers of its kind.
 */
export function nginxSite(site: NginxSite): string {
  return [
    ...headerNames().map(headerMap),
    ...otherServers(site.name, site.entrance),
    mainServer(site),
  ].join('\n\n');
}

function variable(header: string): string {
  return `$site_${header.toLowerCase().replaceAll('-', '_')}`;
}

function headerMap(header: string): string {
  const [base, ...others] = HEADER_RULES;
  const lines = others
    // nginx takes the first pattern that matches, the list takes the last.
    .toReversed()
    .flatMap((rule) =>
      rule.paths
        .filter((path) => rule.headers[header] !== ruleBefore(rule, path).headers[header])
        .map((path) => `  "~${patternSource(path)}" "${rule.headers[header] ?? ''}";`),
    );
  return [
    `map $uri ${variable(header)} {`,
    `  default "${base.headers[header] ?? ''}";`,
    ...lines,
    '}',
  ].join('\n');
}

/** Where the ending of a file says too little about its type. */
function typedLocations(): string {
  return HEADER_RULES.flatMap(({ paths, type }) =>
    type === undefined ? [] : paths.map((path) => typedLocation(path, type)),
  ).join('\n');
}

function typedLocation(path: string, type: string): string {
  return `  location = ${path} {
    types {
    }
    default_type ${type};
  }`;
}

function mainServer({ root, name, entrance, brotli }: NginxSite): string {
  return `server {
${mainEntrance(name, entrance)}
  root ${root};
  index index.html;
  charset utf-8;
  charset_types ${IN_UTF8.join(' ')};
  server_tokens off;
  absolute_redirect off;
  etag on;

  # The build has packed each text; what it has not is packed here.
${brotli ? '  brotli_static on;\n' : ''}  gzip_static on;
  gzip on;
  gzip_vary on;
  gzip_comp_level 6;
  gzip_min_length ${LEAST_PACKED};
  gzip_types ${PACKED_TYPES.filter((type) => type !== 'text/html').join(' ')};

  default_type application/octet-stream;
  types {
${Object.entries(TYPES)
  .map(([type, endings]) => `    ${type} ${endings};`)
  .join('\n')}
  }

${headerNames()
  .map((header) => `  add_header ${header} ${variable(header)} always;`)
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

${typedLocations()}

  # What is there for hosts, and what begins with a dot, is nobody's page.
  location = /_headers {
    return 404;
  }
  location ~ /\\.(?!well-known/)|\\.(gz|br)$ {
    return 404;
  }
}`;
}
