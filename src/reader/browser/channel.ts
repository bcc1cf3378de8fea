/**
 * A channel to the other windows of this site.
 * @returns undefined where the browser has none, or refuses it with all that it could store
 */
export function channelTo(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}
