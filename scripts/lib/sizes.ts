/** How much travels: sizes as a careful host sends them. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { type Kind, type Resource, resourcesOf } from './resources.ts';

/** Kinds whose files are compressed already: a host sends them as they are. */
const COMPRESSED = /\.(woff2|png|jpe?g|webp|avif|zip)$/;

/** Bytes of a text under brotli at its highest quality (11). */
export function brotliBytes(content: string | Buffer): number {
  return brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  }).length;
}

/** Bytes of a file as sent: brotli 11, or as it is where it is compressed already. */
export function brotliSize(file: string): number {
  const content = readFileSync(file);
  return COMPRESSED.test(file) ? content.length : brotliBytes(content);
}

/** What a page weighs in all: requests, and bytes as sent for each kind of file. */
export interface PageWeight {
  page: string;
  requests: number;
  bytes: Readonly<Record<Kind, number>>;
  resources: Resource[];
}

/**
 * Weighs a page with all it can load. A page's inline styles and scripts count as HTML.
 *
 * @param page address of the page, such as "/charts/"
 * @param root folder of the built site
 */
export function weigh(page: string, root: string): PageWeight {
  const resources = resourcesOf(page, root);
  const bytes: Record<Kind, number> = { html: 0, css: 0, js: 0, font: 0, image: 0, other: 0 };
  for (const { kind, file } of resources) bytes[kind] += brotliSize(file);
  return { page, requests: resources.length, bytes, resources };
}
