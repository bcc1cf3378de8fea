import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bytes } from '../../../../../src/reader/explore/cipher/core.ts';
import { EXAMPLE, workExample } from '../../../../../src/reader/explore/cipher/example.ts';
import {
  CHANGED_AT,
  makeKeys,
  send,
  type Way,
} from '../../../../../src/reader/explore/cipher/journey.ts';

const { subtle } = crypto;
const keys = await makeKeys(subtle);
const WAYS: readonly Way[] = ['end-to-end', 'in-transit'];

function chance(bytes: Bytes): void {
  crypto.getRandomValues(bytes);
}

/** Half a character, as a cut-off paste leaves it, among others. */
const message = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
);

describe.each(WAYS)('a message sent %s', (way) => {
  it('arrives as written, and only a server with a key reads it', async () => {
    await fc.assert(
      fc.asyncProperty(message, async (typed) => {
        const views = await send({ subtle, chance, keys, message: typed, way, changed: false });
        expect(views.written).toBe(typed.toWellFormed());
        expect(views.receiverReads).toBe(views.written);
        expect(views.serverReads).toBe(way === 'in-transit' ? views.written : undefined);
        expect(views.changedAt).toBeUndefined();
      }),
    );
  });

  it.each(['', EXAMPLE])('is not opened where a byte was changed: %j', async (typed) => {
    const views = await send({ subtle, chance, keys, message: typed, way, changed: true });
    expect(views.changedAt).toBe(CHANGED_AT);
    expect(views).not.toHaveProperty('receiverReads');
    expect(views.arriving).toHaveLength(views.passing.length);
  });
});

it('is the same bytes all the way where only the phones hold keys', async () => {
  const sealed = await send({
    subtle,
    chance,
    keys,
    message: 'x',
    way: 'end-to-end',
    changed: false,
  });
  expect(sealed.arriving).toEqual(sealed.passing);
});

it('is sealed anew by a server that holds keys', async () => {
  const sealed = await send({
    subtle,
    chance,
    keys,
    message: 'x',
    way: 'in-transit',
    changed: false,
  });
  expect(sealed.arriving).not.toEqual(sealed.passing);
});

describe('the worked example', () => {
  it('is the same at every build', async () => {
    expect(await workExample(subtle)).toEqual(await workExample(subtle));
  });

  it('goes as its captions say', async () => {
    const { endToEnd, inTransit, changed } = await workExample(subtle);
    expect(endToEnd.receiverReads).toBe(EXAMPLE);
    expect(endToEnd.serverReads).toBeUndefined();
    expect(inTransit.serverReads).toBe(EXAMPLE);
    expect(changed.receiverReads).toBeUndefined();
    const differing = [...changed.arriving].filter((byte, at) => byte !== endToEnd.arriving[at]);
    expect(differing).toHaveLength(1);
  });
});
