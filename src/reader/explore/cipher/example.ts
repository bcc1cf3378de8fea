/** The one message that is shown without script and on paper, the same at every build. */
import type { Bytes } from './core.ts';
import { type Keys, send, type Views } from './journey.ts';

/** What the message says, here and before a reader types another. */
export const EXAMPLE = 'The soup is in the pot.';

/** Keys that everybody may see: they seal nothing but the example. */
const SHOWN_KEYS = {
  sender: {
    d: 'hRDfZwEj6wG7Z-Cc-w8szxtI6YIWjTsvn2e8vl7DtLo',
    x: 'vwHOGSyIWEYWDwpN-x5S2GLOcIlVBQtuzQBPNJl6_I4',
    y: 'njn7KcjCl9ZQyZs_48Mb9u6mfvnh-dub3bZF2zLU97s',
  },
  server: {
    d: '-vapOx-kW5LZFDIN4v90Urwj6e7EN1paIIIgCsnFVhg',
    x: 'wnTqhzS8Pp8eIlow4qgeWgb4wX8WnRNMZ2EklwBzmFo',
    y: '9HEWx7Tmt68TRl20Rh1MLX0diVGzFNocbmvON4Z1yIQ',
  },
  receiver: {
    d: 'OEs4hv4Q_vAH9UnBpHvjWFvk4nv_CjkB0mA-DS75w-I',
    x: '0P88kxbcI6x0xJs0dvVhFnKWVg8kTyOiRdMuT7mUlsE',
    y: 'o7Eac-6reVhBmvefqzI6dj6OqQ3Xbh4op-4tcSpKqto',
  },
} as const;

/** The example sent three times. */
export interface WorkedExample {
  endToEnd: Views;
  inTransit: Views;
  /** End to end, with one byte changed on the way. */
  changed: Views;
}

/** Sends the example in each way, with the same bytes at every call. */
export async function workExample(subtle: SubtleCrypto): Promise<WorkedExample> {
  const keys: Keys = {
    sender: await shownPair(subtle, SHOWN_KEYS.sender),
    server: await shownPair(subtle, SHOWN_KEYS.server),
    receiver: await shownPair(subtle, SHOWN_KEYS.receiver),
  };
  const journey = { subtle, chance: countUp, keys, message: EXAMPLE };
  const [endToEnd, inTransit, changed] = await Promise.all([
    send({ ...journey, way: 'end-to-end', changed: false }),
    send({ ...journey, way: 'in-transit', changed: false }),
    send({ ...journey, way: 'end-to-end', changed: true }),
  ]);
  return { endToEnd, inTransit, changed };
}

/** In place of chance, so that two builds are the same bytes: 1, 2, 3 … */
function countUp(bytes: Bytes): void {
  bytes.forEach((_, at) => {
    bytes[at] = at + 1;
  });
}

async function shownPair(
  subtle: SubtleCrypto,
  { d, x, y }: { d: string; x: string; y: string },
): Promise<CryptoKeyPair> {
  const curve = { name: 'ECDH', namedCurve: 'P-256' } as const;
  const half = { kty: 'EC', crv: 'P-256', x, y };
  return {
    privateKey: await subtle.importKey('jwk', { ...half, d }, curve, false, ['deriveBits']),
    publicKey: await subtle.importKey('jwk', half, curve, false, []),
  };
}
