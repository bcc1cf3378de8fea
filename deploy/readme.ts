import { HEADER_RULES, headerNames, type HeaderRule } from './headers.ts';

/** What each rule of the list is for, in words. */
const CLASSES: Readonly<Record<string, string>> = {
  page: 'Everything else: pages',
  embed: 'Frames, which follow the latest version',
  frozen: 'Frames of one version',
  listener: 'The listener',
  hashed: 'What has a hash in its name',
  data: 'Data, pictures, citations, lines to embed',
  feed: 'Feeds',
  file: 'Icons, and files for machines',
  pdf: 'Sheets to print, as PDFs',
  worker: 'The service worker',
};

/** How to serve the site, with the headers of each sort of path as tables. */
export function readme(): string {
  const [first] = HEADER_RULES;
  const alike = headerNames().filter((name) =>
    HEADER_RULES.every(({ headers }) => headers[name] === first.headers[name]),
  );
  const apart = headerNames().filter((name) => !alike.includes(name));
  return `<!-- Made by \`npm run headers\` from deploy/headers.ts. Do not edit. -->

# Serving the site

The site is the folder \`dist/\` that \`npm run build\` makes. Set your own origin in \`content/site.yaml\` first: lines to
copy, oEmbed files, feeds and citations start with it. Then \`npm run headers\`.

| You have               | Take                                                                     |
| ---------------------- | ------------------------------------------------------------------------ |
| nginx                  | \`deploy/nginx.conf\`; its first lines say what to do                      |
| Caddy                  | \`deploy/Caddyfile\`, with \`SITE_ADDRESS\` and \`SITE_ROOT\` in the environment |
| Podman or Docker       | \`deploy/Containerfile\`                                                   |
| a static host          | \`dist/\`, which has \`_headers\` in it                                      |
| object storage + a CDN | the tables below                                                         |

## Packed copies

A build leaves \`name.br\` and \`name.gz\` beside each text. Caddy sends either, and so does nginx with Debian's package
\`libnginx-mod-http-brotli-static\`, or ngx_brotli (\`brotli_static on;\`); without it chapters are a quarter to a half
larger on their way. Nobody should get them by their own names.

## Object storage behind a CDN

1. Upload \`dist/\` without \`*.gz\`, \`*.br\` and \`_headers\`; let the CDN pack texts.
2. Give each object the type of its ending, texts with \`; charset=utf-8\`. Feeds are \`application/atom+xml\`,
   \`.bib\` is \`application/x-bibtex\`, \`.ris\` is \`application/x-research-info-systems\`.
3. Let an address that ends with a slash show \`index.html\` in that folder, and one without lead (301) to the one with.
4. Answer 404 with \`/404.html\`; under \`/embed/\` with \`/embed/unknown/index.html\`, so that a frame says it in words. Both
   with the headers of the page that is shown, never with those of the path that was asked for.
5. Set headers at the CDN by path. Where several match, the last one alone holds. \`*\` is anything, slashes included.
6. Leave queries out of the key of the cache: no file depends on them.
7. At a new release upload \`/_astro/\` first and the rest after it; keep old files of \`/_astro/\` for a day or more, since
   pages that are open still ask for them. Then tell the CDN to forget all but \`/_astro/\`.

With every answer:

${table(
  ['Header', 'Value'],
  alike.map((name) => [name, first.headers[name] ?? '']),
)}

Besides, by path:

${HEADER_RULES.map((rule) => section(rule, apart)).join('\n\n')}
`;
}

function section({ name, paths, headers }: HeaderRule, names: readonly string[]): string {
  const title = CLASSES[name];
  if (title === undefined) throw new Error(`deploy/readme.ts: no words for the rule "${name}"`);
  const rows = names.map((header) => [header, headers[header] ?? 'not sent']);
  return `### ${title}\n\n${paths.map((path) => `\`${path}\``).join(', ')}\n\n${table(['Header', 'Value'], rows)}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows.map((row) => row.map(code))];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function code(text: string): string {
  return text === 'not sent' ? text : `\`${text}\``;
}
