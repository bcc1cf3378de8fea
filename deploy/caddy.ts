import { HEADER_RULES } from './headers.ts';

/**
 * The Caddyfile. Address and folder come from the environment (SITE_ADDRESS, SITE_ROOT).
 * Exactly one of the header blocks applies to a request: each matcher leaves out later ones.
 */
export function caddyfile(): string {
  const blocks = HEADER_RULES.map((rule, at) => {
    const later = HEADER_RULES.slice(at + 1).flatMap((other) => other.paths);
    const matcher = [
      `  @${rule.name} {`,
      `    path ${rule.paths.join(' ')}`,
      ...(later.length ? [`    not path ${later.join(' ')}`] : []),
      '  }',
    ];
    const headers = Object.entries(rule.headers).map(([name, value]) => `    ${name} "${value}"`);
    return [...matcher, `  header @${rule.name} {`, ...headers, '  }'].join('\n');
  });
  return `# Made by \`npm run headers\` from deploy/headers.ts. Do not edit.
{$SITE_ADDRESS:localhost} {
  root * {$SITE_ROOT:/srv/side-by-side}
  encode zstd gzip

${blocks.join('\n\n')}

  header -Server

  @hidden path /_headers */.*
  error @hidden 404

  file_server

  handle_errors {
    # A missing file must not be kept for a year.
    header Cache-Control "${HEADER_RULES[0].headers['Cache-Control'] ?? ''}"
    # An unknown chart answers inside the frame, in words a reader of the host page understands.
    @embedded path /embed/*
    @elsewhere not path /embed/*
    rewrite @embedded /embed/unknown/index.html
    rewrite @elsewhere /404.html
    file_server
  }
}
`;
}
