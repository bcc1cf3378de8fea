/** A small chart of this kind, for snapshots and for trying things out. */
import { wording } from '../support/wording.ts';

const base = {
  version: 1,
  subtitle: 'Solid where it can be read, hatched where it cannot',
  caveat: 'A simplified picture: data about the message is left out.',
  caveatShort: 'A simplified picture.',
  ...wording,
  outside: false,
  kind: 'message-path',
  line: 'The soup is in the pot.',
};

const places = [
  { id: 'sender', name: 'Sender', minor: false },
  { id: 'way', name: 'On the way', minor: true },
  { id: 'service', name: 'The service', minor: false },
  { id: 'receiver', name: 'Receiver', minor: false },
];
const readable = { reads: 'whole', words: 'can be read' };
const sealed = { reads: 'sealed', words: 'sealed' };

/** Chart files by name, as they stand in YAML. */
export const examples = {
  two: {
    ...base,
    title: 'Who can read a message on its way',
    source: 'Our drawing, after ECPAT International',
    cites: ['ecpat-e2ee-described'],
    places,
    arrangements: [
      {
        id: 'transit',
        name: 'Encrypted in transit',
        short: 'In transit',
        readable: ['sender', 'service', 'receiver'],
      },
      {
        id: 'ends',
        name: 'End to end',
        short: 'End to end',
        readable: ['sender', 'receiver'],
        notes: { sender: 'writes it', service: 'passes it on unread' },
      },
    ],
    states: [
      {
        id: 'arrived',
        label: 'Arrived',
        alt: 'Both messages have arrived; only one could be read at the service.',
        choice: true,
        reached: { transit: 4, ends: 4 },
      },
      {
        id: 'setting-out',
        label: 'Setting out',
        alt: 'One message has reached the service, the other has not set out.',
        choice: false,
        reached: { transit: 3, ends: 0 },
      },
      {
        id: 'large',
        label: 'One, large',
        alt: 'The message has arrived, sealed at the service.',
        choice: true,
        reached: { ends: 4 },
      },
      { id: 'sent', label: 'Sent', alt: 'It is sent.', choice: true, reached: { transit: 1 } },
    ],
  },
  keys: {
    ...base,
    title: 'Who holds a key',
    source: 'Our drawing, after ECPAT International',
    cites: ['ecpat-e2ee-described'],
    places,
    arrangements: [
      {
        id: 'transit',
        name: 'Encrypted in transit',
        short: 'In transit',
        readable: ['sender', 'service', 'receiver'],
        keys: ['sender', 'service', 'receiver'],
      },
      {
        id: 'ends',
        name: 'End to end',
        short: 'End to end',
        readable: ['sender', 'receiver'],
        keys: ['sender', 'receiver'],
        data: ['service'],
      },
    ],
    states: [
      {
        id: 'all',
        label: 'Keys and data',
        alt: 'Only the two ends hold a key; the service sees data about the message.',
        choice: true,
        reached: { transit: 4, ends: 4 },
        signs: ['keys', 'data'],
      },
      {
        id: 'plain',
        label: 'Without signs',
        alt: 'Both messages have arrived.',
        choice: true,
        reached: { transit: 4, ends: 4 },
      },
    ],
  },
  checks: {
    ...base,
    title: 'Where a check would happen',
    source: 'Our drawing, after the NSPCC report',
    cites: ['nspcc-option-server-match'],
    places,
    aspects: [
      { id: 'safety', name: 'Safety' },
      { id: 'privacy', name: 'Privacy' },
    ],
    silent: 'the report does not say',
    arrangements: [
      {
        id: 'device',
        name: 'Match on the device',
        short: 'Device',
        stops: {
          sender: readable,
          way: sealed,
          service: { reads: 'sealed', words: 'sealed if nothing matches' },
          receiver: readable,
        },
        checks: [
          { at: 'sender', sign: 'look', words: 'check' },
          { at: 'receiver', sign: 'look', words: 'check' },
        ],
        onlooker: { name: 'Somebody outside', at: 'way', ...sealed },
        under: 'Images are compared before they are sent.',
        says: { safety: 'fairly high: found before it is sent', privacy: null },
      },
      {
        id: 'server',
        name: 'Match at the server',
        short: 'Server',
        stops: {
          sender: readable,
          way: { reads: 'unsaid', words: 'not said' },
          service: { reads: 'part', words: 'fingerprint only' },
          receiver: readable,
        },
        checks: [{ at: 'service', sign: 'look', words: 'check' }],
        under: 'The service compares a fingerprint of the image with those of known ones.',
      },
      {
        id: 'enclave',
        name: 'A closed part of a server',
        short: 'Enclave',
        stops: {
          sender: readable,
          way: { name: 'Enclave', reads: 'case', words: 'only if it is opened' },
          service: sealed,
          receiver: readable,
        },
        checks: [{ at: 'receiver', sign: 'tell', words: 'report' }],
        onlooker: {
          name: 'Somebody who breaks in',
          at: 'service',
          reads: 'case',
          words: 'perhaps',
        },
        under: 'Short.',
      },
    ],
    states: [
      {
        id: 'device',
        label: 'Device',
        alt: 'A check at both ends.',
        choice: true,
        shows: 'device',
      },
      { id: 'server', label: 'Server', alt: 'A check between.', choice: true, shows: 'server' },
      { id: 'enclave', label: 'Enclave', alt: 'A report.', choice: false, shows: 'enclave' },
      { id: 'said', label: 'Said', alt: 'With words.', choice: true, shows: 'device', says: true },
      {
        id: 'all',
        label: 'All',
        alt: 'A line for each.',
        choice: true,
        compares: ['sender', 'service', 'receiver'],
      },
      { id: 'middle', label: 'Middle', alt: 'One place.', choice: true, compares: ['service'] },
    ],
  },
};
