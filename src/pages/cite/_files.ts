/** The citation files of one format, one for each work. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Work } from '../../ledger/cite/work.ts';
import { citables, getCitable } from '../../site/content/citing.ts';

/** Paths of the files: `kind` and `id`. */
export function citationPaths(): ReturnType<GetStaticPaths> {
  return citables.map(({ kind, id }) => ({ params: { kind, id } }));
}

/**
 * Answers with a file.
 * @param write makes its text
 * @param type its media type
 */
export function citationFile(write: (work: Work) => string, type: string): APIRoute {
  return ({ params: { kind = '', id = '' } }) =>
    new Response(write(getCitable(kind, id).work), {
      headers: { 'Content-Type': `${type}; charset=utf-8` },
    });
}
