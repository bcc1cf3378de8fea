/** security.txt, where there is somebody to write to. */
import type { APIContext } from 'astro';
import { site } from '../../site/content/load.ts';
import { securityText } from '../../site/content/security.ts';

export function getStaticPaths() {
  const text = securityText(site);
  return text === undefined ? [] : [{ params: { file: 'security' }, props: { text } }];
}

export function GET({ props }: APIContext<{ text: string }>): Response {
  return new Response(props.text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
