/** What windows say to each other. */
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { LISTENER_SCRIPT } from '../../../src/pictures/embed/listen.ts';
import { agreed, changed, type Known, messageIn } from '../../../src/reader/deck/shared.ts';
import { input, must } from './input.ts';
import { anyData, anyNumber, anyText, nearObject } from './text.ts';

const number = fc.oneof(anyNumber, fc.integer({ min: -2, max: 99 }));
const deckMessages = fc.array(
  fc.oneof(
    anyData,
    nearObject({
      kind: fc.constantFrom('knows', 'asks', 'know'),
      known: nearObject({
        shared: nearObject({ slide: number, blank: fc.boolean(), since: number, minutes: number }),
        ...{ stamp: number, by: anyText },
      }),
    }),
  ),
  { maxLength: 6 },
);

/** How many slides the deck has. */
const SLIDES = 40;

/** Whatever a window is told, it shows a slide by a whole number and can still be told of a newer one. */
function agreement(messages: unknown[]): void {
  let known: Known = {
    shared: { slide: 1, blank: false, since: undefined, minutes: undefined },
    ...{ stamp: 0, by: 'here' },
  };
  for (const data of messages) {
    const message = messageIn(data, SLIDES);
    if (message?.kind === 'knows') known = agreed(known, message.known);
    const { slide, blank, since = 0, minutes = 0 } = known.shared;
    must(Number.isSafeInteger(slide) && slide >= 1, 'a whole number of a slide');
    must(slide <= SLIDES, 'a slide that is there');
    must(typeof blank === 'boolean' && Number.isFinite(since + minutes), 'sound numbers');
    const next = changed(known, { slide: 2 }, 'here');
    must(agreed(known, next) === next, 'a change made here to hold');
  }
}

/** A host page with two frames, one of which is ours, that the listener has begun to watch. */
function hostPage() {
  const frame = (src: string) => ({
    src,
    contentWindow: { postMessage: () => undefined },
    parentNode: { style: { paddingBottom: '50%' } },
    style: { position: 'absolute', height: '' },
  });
  const frames = [
    frame('https://ours.example/embed/a/auto/'),
    frame('https://other.example/'),
  ] as const;
  let hear: ((event: { data: unknown; source: unknown }) => void) | undefined;
  const window = {
    addEventListener(name: string, listener: typeof hear) {
      if (name === 'message') hear = listener;
    },
  };
  const document = {
    currentScript: { src: 'https://ours.example/embed/listen-1.js' },
    getElementsByTagName: () => frames,
  };
  runInNewContext(LISTENER_SCRIPT, { document, window });
  return { frames, hear: (data: unknown, source: unknown) => hear?.({ data, source }) };
}

const page = hostPage();

function height([data, from]: [unknown, number]): void {
  for (const { parentNode } of page.frames) parentNode.style.paddingBottom = '50%';
  page.hear(data, page.frames[from]?.contentWindow ?? {});
  const [ours, other] = page.frames.map(({ parentNode }) => parentNode.style.paddingBottom);
  must(
    other === '50%' && (from === 0 || ours === '50%'),
    'nothing but the frame that spoke to change',
  );
  const set = Number(/^(\d+)px$/.exec(ours ?? '')?.[1]);
  must(ours === '50%' || (set >= 80 && set <= 5000), 'a height from 80 to 5000');
}

export const MESSAGES = [
  input('deck, messages of other windows', 120, deckMessages, agreement),
  input(
    'listener, messages to the host page',
    120,
    fc.tuple(fc.oneof(anyData, nearObject({ sideBySide: number })), fc.nat(2)),
    height,
  ),
];
