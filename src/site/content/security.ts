/** Where somebody who found a fault of security writes to: RFC 9116. */
import type { Site } from '../../ledger/schemas/site.ts';

/** Days for which it is good: the standard asks for less than a year. */
const GOOD_FOR = 360;
const DAY_MS = 86_400_000;

/**
 * The text of `/.well-known/security.txt`.
 * @returns undefined without a contact: an address that nobody reads would be worse than none
 */
export function securityText({ origin, updated, contact }: Site): string | undefined {
  if (contact === undefined) return undefined;
  // Counted from the day of the last change, not from that of the build: two builds are the same bytes.
  const until = new Date(Date.parse(updated) + GOOD_FOR * DAY_MS);
  return [
    `Contact: mailto:${contact}`,
    `Expires: ${until.toISOString()}`,
    'Preferred-Languages: en',
    `Canonical: ${origin}/.well-known/security.txt`,
    '',
  ].join('\n');
}
