import { LISTENER_SCRIPT } from '../../pictures/embed/listen.ts';

export function GET(): Response {
  return new Response(LISTENER_SCRIPT, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
}
