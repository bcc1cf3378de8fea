/** How an nginx is entered: which ports and names lead to the site, and where the others lead. */

/** In the open at one address: for tests and measurements. */
interface OpenEntrance {
  sort: 'open';
  /** What `listen` takes: a port, or an address and a port. */
  listen: string;
}

/** With a certificate; who comes without encryption is sent there. */
interface SecureEntrance {
  sort: 'secure';
  /** What `listen` takes, each as a list: in the open, and encrypted. */
  plain: readonly string[];
  encrypted: readonly string[];
  /** Files of the certificate with its chain, and of its key. */
  certificate: string;
  key: string;
  /** Folder in which a client of ACME leaves its answers, to renew the certificate. */
  challenges: string;
}

export type Entrance = OpenEntrance | SecureEntrance;

/** For every server of an encrypted port: a connection begins at the one for other names. */
const ENCRYPTION = `  ssl_protocols TLSv1.2 TLSv1.3;
  ssl_ciphers ECDHE+AESGCM:ECDHE+CHACHA20;
  ssl_prefer_server_ciphers off;
  ssl_session_cache shared:site:10m;
  ssl_session_timeout 1d;
  ssl_session_tickets off;`;

/** Directives of the site's own server. */
export function mainEntrance(name: string, entrance: Entrance): string {
  if (entrance.sort === 'open') return `  listen ${entrance.listen};\n  server_name ${name};`;
  return `${listen(entrance.encrypted, ' ssl http2')}
  server_name ${name};
  ssl_certificate ${entrance.certificate};
  ssl_certificate_key ${entrance.key};
${ENCRYPTION}
`;
}

/** The servers beside it: for other names, and for who comes without encryption. */
export function otherServers(name: string, entrance: Entrance): string[] {
  if (entrance.sort === 'open') return [strangers([entrance.listen])];
  return [
    strangers(entrance.plain),
    `# No certificate is shown to who asks for another name.
server {
${listen(entrance.encrypted, ' ssl http2 default_server')}
  server_name _;
${ENCRYPTION}
  ssl_reject_handshake on;
}`,
    `server {
${listen(entrance.plain, '')}
  server_name ${name};
  server_tokens off;

  location ^~ /.well-known/acme-challenge/ {
    root ${entrance.challenges};
    default_type text/plain;
  }
  location / {
    return 301 https://${name}$request_uri;
  }
}`,
  ];
}

function strangers(addresses: readonly string[]): string {
  return `# 444: the connection is closed without an answer.
server {
${listen(addresses, ' default_server')}
  server_name _;
  return 444;
}`;
}

function listen(addresses: readonly string[], how: string): string {
  return addresses.map((address) => `  listen ${address}${how};`).join('\n');
}
