import type { APIContext, MiddlewareNext } from 'astro';

/** Where one number of a citation ends and the next begins at once: no component can see its neighbour. */
const SEAM = '</button></span><span class="cited">&#8288;';
const APART = '</button></span><wbr><span class="cited">';

/** Parts numbers that follow each other: a line may end between them, and a thumb finds each. */
export async function onRequest(_context: APIContext, next: MiddlewareNext): Promise<Response> {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response((await response.text()).replaceAll(SEAM, APART), response);
}
