/** A small chart of this kind, for snapshots and for trying things out. */
import { wording } from '../support/wording.ts';

/** Chart files by name, as they stand in YAML. */
export const examples = {
  options: {
    kind: 'options-matrix',
    version: 1,
    title: 'What one report says of ways to check',
    subtitle: 'In our words',
    caveat: 'The report does not define these aspects.',
    caveatShort: 'The report does not define these aspects.',
    ...wording,
    source: 'NSPCC, 2021',
    cites: ['nspcc-option-enclave'],
    outside: false,
    says: 'the report says',
    silent: 'the report does not say',
    aspects: [
      { id: 'safety', name: 'Safety' },
      { id: 'readiness', name: 'Readiness' },
    ],
    options: [
      {
        id: 'device',
        name: 'Match on the device',
        cells: {
          safety: 'relatively high: found before sending or receipt',
          readiness: 'in doubt: current lists of known images on devices',
        },
      },
      {
        id: 'server',
        name: 'Fingerprint on the device, match at the server',
        cells: {
          safety: 'a message is held back if it matches',
          readiness: 'simpler',
        },
      },
      {
        id: 'enclave',
        name: 'Secure enclave',
        cells: { safety: 'the same checks', readiness: null },
      },
    ],
    states: [
      {
        id: 'safety',
        label: 'Safety',
        alt: 'The report speaks of the safety of all three options.',
        choice: true,
        aspect: 'safety',
      },
      {
        id: 'readiness',
        label: 'Readiness',
        alt: 'The report does not say how ready a secure enclave is.',
        choice: true,
        aspect: 'readiness',
      },
    ],
  },
};
