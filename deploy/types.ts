/** Endings of the files that are sent, by type; and which of them shrink when they are packed. */

/** A short list of our own, so that no server's idea of a type (or lack of one) matters. */
export const TYPES: Readonly<Record<string, string>> = {
  'text/html': 'html',
  'text/css': 'css',
  'text/javascript': 'js mjs',
  'text/plain': 'txt',
  'text/csv': 'csv',
  'text/markdown': 'md',
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
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'application/vnd.ims.imsccv1p3': 'imscc',
  'image/svg+xml': 'svg',
  'image/png': 'png',
  'image/jpeg': 'jpg jpeg',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/x-icon': 'ico',
  'font/woff2': 'woff2',
  'font/ttf': 'ttf',
};

/** Types of texts, whose encoding is sent with them. */
export const IN_UTF8: readonly string[] = [
  ...['text/css', 'text/csv', 'text/markdown', 'text/plain', 'text/javascript'],
  ...['application/json', 'application/xml', 'application/atom+xml'],
  ...['application/x-bibtex', 'application/x-research-info-systems'],
];

/** Types whose files are not packed already. */
export const PACKED_TYPES: readonly string[] = Object.keys(TYPES).filter((type) =>
  /text|json|[/+]xml|svg|ttf|bibtex|research-info/.test(type),
);

/** Whether a file is of such a type, by its ending. */
export function isPacked(file: string): boolean {
  const ending = file.split('.').at(-1) ?? '';
  return PACKED_TYPES.some((type) => TYPES[type]?.split(' ').includes(ending));
}

/** A file of fewer bytes is sent as it is. */
export const LEAST_PACKED = 512;
