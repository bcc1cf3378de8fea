import { HEADER_RULES, type HeaderRule, inUtf8, patternSource, ruleFor } from './headers.ts';
import { IN_UTF8, TYPES } from './types.ts';

/**
 * The Caddyfile. Address and folder come from the environment (SITE_ADDRESS, SITE_ROOT).
 * Exactly one of the header blocks applies to a request: each matcher leaves out later ones.
 */
export function caddyfile(): string {
  const blocks = HEADER_RULES.map((rule, at) => {
    const later = HEADER_RULES.slice(at + 1).flatMap((other) => other.paths);
    const matcher = [
      `  @${rule.name} {`,
      `    path_regexp ${anyOf(rule.paths)}`,
      ...(later.length ? [`    not path_regexp ${anyOf(later)}`] : []),
      '  }',
    ];
    return [...matcher, `  header @${rule.name} {`, ...settings(rule, 4), '  }'].join('\n');
  });
  const text = `# Made by \`npm run headers\` from deploy/headers.ts. Do not edit.
{$SITE_ADDRESS:localhost} {
  root * {$SITE_ROOT:/srv/side-by-side}
  encode zstd gzip

${blocks.join('\n\n')}

  header -Server

${types().join('\n')}

  @hidden {
    path /_headers */.* *.gz *.br
    not path /.well-known/*
  }
  error @hidden 404

  # The build has packed each text.
  file_server {
    precompressed br gzip
  }

  handle_errors {
    # An unknown chart answers inside the frame, in words a reader of the host page understands.
    @embedded path /embed/*
    @elsewhere not path /embed/*
    # Whatever was missing, what is sent must not be kept for a year.
    header @embedded {
${settings(ruleFor('/embed/unknown/'), 6).join('\n')}
    }
    header @elsewhere {
${settings(HEADER_RULES[0], 6).join('\n')}
    }
    header -Server
    header Content-Type "${inUtf8('text/html')}"
    rewrite @embedded /embed/unknown/index.html
    rewrite @elsewhere /404.html
    file_server
  }
}
`;
  // `caddy fmt` wants tabs.
  return text.replaceAll(/^( {2})+/gm, (indent) => '\t'.repeat(indent.length / 2));
}

/** What files are, by their endings, but for those of which a rule says it: not every system knows them all. Pages are known. */
function types(): string[] {
  const typed = HEADER_RULES.flatMap(({ paths, type }) => (type === undefined ? [] : paths));
  const files = Object.entries(TYPES).filter(([type]) => type !== 'text/html');
  return files.flatMap(([type, endings]) => {
    const [ending = ''] = endings.split(' ');
    return [
      `  @ends-${ending} {`,
      `    path ${endings.replaceAll(/\w+/g, '*.$&')}`,
      ...(typed.some((path) => path.endsWith(`.${ending}`))
        ? [`    not path ${typed.join(' ')}`]
        : []),
      '  }',
      `  header @ends-${ending} Content-Type "${IN_UTF8.includes(type) ? inUtf8(type) : type}"`,
    ];
  });
}

/** As an expression: a star of Caddy's own in the middle of a path stops at a slash. */
function anyOf(paths: readonly string[]): string {
  return paths.map(patternSource).join('|');
}

function settings(rule: HeaderRule, indent: number): string[] {
  const type = rule.type === undefined ? {} : { 'Content-Type': inUtf8(rule.type) };
  return Object.entries({ ...type, ...rule.headers }).map(
    ([name, value]) => `${' '.repeat(indent)}${name} "${value}"`,
  );
}
