/**
 * A line sealed for the pictures: AES-GCM with 256 bits, as the reader's browser seals a reader's own
 * line. Build time only. Everybody may see key and nonce: they seal nothing but our own lines. In
 * earnest a key is secret, and no nonce is used twice with it; here two builds must be the same bytes.
 */
import { createCipheriv } from 'node:crypto';

/** 256 bits, drawn by chance once. */
export const SHOWN_KEY = Buffer.from(
  '7f17daac71837fe2e9166468f1d8ed84534627cad89d90bc8fa167d753eb8cbf',
  'hex',
);
const SHOWN_NONCE = Buffer.from('7b13ba315c8f8fb25c11df0c', 'hex');

/**
 * Seals a line.
 * @returns nonce, sealed text and tag, written in base64; the same for the same line
 */
export function sealLine(line: string): string {
  const cipher = createCipheriv('aes-256-gcm', SHOWN_KEY, SHOWN_NONCE);
  const sealed = [SHOWN_NONCE, cipher.update(line, 'utf8'), cipher.final(), cipher.getAuthTag()];
  return Buffer.concat(sealed).toString('base64');
}
