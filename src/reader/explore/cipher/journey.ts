/** One message from phone to phone by way of a server, and what each of the three holds. */
import { agree, type Bytes, type Chance, makePair, open, seal, withByteChanged } from './core.ts';

/** Who shares a key with whom: the two phones, or each phone with the server. */
export type Way = 'end-to-end' | 'in-transit';

/** The byte that is changed on demand: the third of the sealed text, or of the tag where it is empty. */
export const CHANGED_AT = 14;

/** Key pairs of the three. */
export interface Keys {
  sender: CryptoKeyPair;
  server: CryptoKeyPair;
  receiver: CryptoKeyPair;
}

/** What sender, server and receiver hold once a message has been sent. */
export interface Views {
  way: Way;
  /** The text as sent; broken halves of characters have become �. */
  written: string;
  /** The sealed bytes that reach the server. */
  passing: Bytes;
  /** The text where the server can read it. */
  serverReads?: string;
  /** The sealed bytes that reach the receiver. */
  arriving: Bytes;
  /** Place of the byte that was changed between server and receiver. */
  changedAt?: number;
  /** The text where the receiver could open it. */
  receiverReads?: string;
}

/** What a journey needs. */
export interface Journey {
  subtle: SubtleCrypto;
  chance: Chance;
  keys: Keys;
  message: string;
  way: Way;
  /** Whether one byte is changed between server and receiver. */
  changed: boolean;
}

/** New keys for all three. */
export async function makeKeys(subtle: SubtleCrypto): Promise<Keys> {
  const [sender, server, receiver] = await Promise.all([
    makePair(subtle),
    makePair(subtle),
    makePair(subtle),
  ]);
  return { sender, server, receiver };
}

/** Sends a message. Both ways use the same cryptography; only who holds a key differs. */
export async function send(journey: Journey): Promise<Views> {
  const { message, way } = journey;
  const written = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    new TextEncoder().encode(message),
  );
  const legs = way === 'end-to-end' ? await sealOnce(journey) : await sealTwice(journey);
  return { way, written, ...legs };
}

type Legs = Omit<Views, 'way' | 'written'>;

async function sealOnce({ subtle, chance, keys, message, changed }: Journey): Promise<Legs> {
  const own = await agree(subtle, keys.sender.privateKey, keys.receiver.publicKey);
  const passing = await seal(subtle, chance, own, message);
  const theirs = await agree(subtle, keys.receiver.privateKey, keys.sender.publicKey);
  return { passing, ...(await arrive(subtle, theirs, passing, changed)) };
}

async function sealTwice({ subtle, chance, keys, message, changed }: Journey): Promise<Legs> {
  const first = await agree(subtle, keys.sender.privateKey, keys.server.publicKey);
  const passing = await seal(subtle, chance, first, message);
  const atServer = await agree(subtle, keys.server.privateKey, keys.sender.publicKey);
  const serverReads = await open(subtle, atServer, passing);
  if (serverReads === undefined)
    throw new Error('send: the server could not open what it was sent');
  const second = await agree(subtle, keys.server.privateKey, keys.receiver.publicKey);
  const onward = await seal(subtle, chance, second, serverReads);
  const theirs = await agree(subtle, keys.receiver.privateKey, keys.server.publicKey);
  return { passing, serverReads, ...(await arrive(subtle, theirs, onward, changed)) };
}

/** What the receiver holds and reads, after a change on the way if there is to be one. */
async function arrive(
  subtle: SubtleCrypto,
  key: CryptoKey,
  sent: Bytes,
  changed: boolean,
): Promise<Pick<Views, 'arriving' | 'changedAt' | 'receiverReads'>> {
  const arriving = changed ? withByteChanged(sent, CHANGED_AT) : sent;
  const receiverReads = await open(subtle, key, arriving);
  return {
    arriving,
    ...(changed && { changedAt: CHANGED_AT }),
    ...(receiverReads !== undefined && { receiverReads }),
  };
}
