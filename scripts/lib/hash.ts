/** SHA-256, as files and policies write it. */
import { createHash } from 'node:crypto';

/** In hexadecimal digits. */
export function sha256Hex(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** As a content policy allows a script or a style by it. */
export function policySource(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}
