/** A small chart of this kind, for snapshots and for trying things out. */

const base = {
  version: 1,
  subtitle: 'Solid where it can be read, hatched where it is sealed',
  caveat: 'A simplified picture: data about the message is left out.',
  caveatShort: 'A simplified picture.',
  outside: false,
  kind: 'message-path',
};

/** Chart files by name, as they stand in YAML. */
export const examples = {
  two: {
    ...base,
    title: 'Who can read a message on its way',
    source: 'Our drawing, after ECPAT International',
    cites: ['ecpat-e2ee-described'],
    places: [
      { id: 'sender', name: 'Sender', minor: false },
      { id: 'way', name: 'On the way', minor: true },
      { id: 'service', name: 'The service', minor: false },
      { id: 'receiver', name: 'Receiver', minor: false },
    ],
    arrangements: [
      {
        id: 'transit',
        name: 'Protected in transit',
        short: 'In transit',
        readable: ['sender', 'service', 'receiver'],
      },
      { id: 'ends', name: 'End to end', short: 'End to end', readable: ['sender', 'receiver'] },
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
    ],
  },
};
