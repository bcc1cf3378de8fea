/** Every frame that was written once and for all: for whoever embeds one, or wants to prove that it is unchanged. */
import { frozenAt } from '../../pictures/embed/snippet.ts';
import { book } from '../../site/content/book.ts';
import { site } from '../../site/content/load.ts';

export function GET(): Response {
  const released = book.released.map((one) => ({
    address: `${site.origin}${frozenAt(one.id, one.version)}`,
    ...one,
  }));
  return new Response(`${JSON.stringify({ released }, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
}
