/** The one address of a script that this site hands to a browser by script. */

/** The part of Trusted Types that is used here: TypeScript does not know them. */
interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

/** The name stands in the content policy of the page as well. */
const NAME = 'kept-copy';

/**
 * An address in a form that a page with Trusted Types takes.
 * @param address the only one that the policy will pass on
 */
export function trusted(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  if (!trustedTypes) return address;
  policy ??= trustedTypes.createPolicy(NAME, {
    createScriptURL(asked) {
      if (asked !== address) throw new TypeError(`${asked}: expected ${address}`);
      return asked;
    },
  });
  return policy.createScriptURL(address);
}

let policy: ReturnType<Policies['createPolicy']> | undefined;
