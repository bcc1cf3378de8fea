/** What search engines may read: everything; frames say for themselves that they are not to be listed. */
import { site } from '../site/content/load.ts';

export function GET(): Response {
  const lines = ['User-agent: *', 'Disallow:', `Sitemap: ${site.origin}/sitemap.xml`];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain' } });
}
