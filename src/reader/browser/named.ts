/**
 * The id that the end of an address names.
 * @param hash with its `#`, or empty
 * @returns as the browser looks for it; where the end cannot be decoded, as it stands
 */
export function placeNamed(hash: string): string {
  const name = hash.replace(/^#/, '');
  try {
    return decodeURIComponent(name);
  } catch {
    // A percent sign that begins no character: no element of ours is called that.
    return name;
  }
}
