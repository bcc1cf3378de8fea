/** The site's mark for a browser's tab. */
import mark from '../pictures/theme/mark.svg?raw';

export function GET(): Response {
  return new Response(mark, { headers: { 'Content-Type': 'image/svg+xml' } });
}
