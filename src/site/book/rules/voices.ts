/** Who speaks in a block is the only one heard in it, and is not called silent beside it. */
import { wordsIn } from '../../../ledger/evidence/mdx.ts';
import { repeated } from '../../../ledger/evidence/repeated.ts';
import { DOCUMENT_IDS } from '../../../ledger/schemas/ids.ts';
import { documentOf } from '../../../ledger/neutrality/balance-passages.ts';
import type { Prose } from '../book.ts';
import { kindsIn, VOICE_KINDS } from '../voices.ts';
import { isTag, type Node, nodesIn, treeOf } from './tags.ts';

/** Tags that may stand in a block: what is inside a sentence. */
const INSIDE = ['S', 'Q', 'Term', 'cite'];
/** Where a block may stand. */
const AROUND = ['Prose', 'Step', 'Opens', 'SpokenOf'];

/** Faults in the blocks and the lines on silence of a text, each with its line. */
export function voiceFaults({ file, body, above }: Prose): string[] {
  return within(treeOf(body)).map(
    ({ node, fault }) => `${file}, line ${(node.position?.start.line ?? 1) + above}: ${fault}`,
  );
}

interface Found {
  node: Node;
  fault: string;
}

function within(node: Node): Found[] {
  const children = node.children ?? [];
  return [
    ...children.filter((child) => is(child, 'Voice')).flatMap((child) => inVoice(child, node)),
    ...children.flatMap((child, at) =>
      is(child, 'Silent') ? inSilence(child, partOf(children, at)) : [],
    ),
    ...children.flatMap(within),
  ];
}

function inVoice(voice: Node, parent: Node): Found[] {
  const { of = '', does } = given(voice);
  const inner = nodesIn(voice).slice(1);
  const cites = inner.filter((node) => is(node, 'S'));
  return [
    ...unknown(voice, [of]),
    ...kindsIn(does)
      .filter((kind) => !VOICE_KINDS.includes(kind))
      .map((kind) => ({
        node: voice,
        fault: `<Voice does> has "${kind}"; expected of ${VOICE_KINDS.join(', ')}, with commas between them`,
      })),
    ...(isTag(parent) && !AROUND.includes(parent.name ?? '')
      ? [
          {
            node: voice,
            fault: `<Voice of="${of}"> stands in <${parent.name ?? ''}>; expected it in ${AROUND.map((name) => `<${name}>`).join(' or ')}`,
          },
        ]
      : []),
    ...(cites.length === 0
      ? [
          {
            node: voice,
            fault: `<Voice of="${of}"> cites nothing; expected sentences with <S id="${of}-…" />`,
          },
        ]
      : []),
    ...cites
      .filter((cite) => documentOf(given(cite).id ?? '') !== of)
      .map((node) => ({
        node,
        fault: `"${given(node).id ?? ''}" is cited where only "${of}" speaks; expected an id that starts with "${of}-"`,
      })),
    ...inner
      .filter((node) => is(node, 'Q') && given(node).of !== of)
      .map((node) => ({
        node,
        fault: `<Q of="${given(node).of ?? ''}"> stands where only "${of}" speaks; expected <Q of="${of}">`,
      })),
    ...inner
      .filter(
        (node) => node.type === 'heading' || (isTag(node) && !INSIDE.includes(node.name ?? '')),
      )
      .map((node) => ({
        node,
        fault: `${isTag(node) ? `<${node.name ?? ''}>` : 'a heading'} stands where only "${of}" speaks; expected its sentences only`,
      })),
  ];
}

/** A document that is called silent is known, is named once and is not heard in the same part. */
function inSilence(silent: Node, part: readonly Node[]): Found[] {
  const ids = wordsIn(given(silent).of);
  const heard = part.flatMap(nodesIn).flatMap((node) => {
    if (is(node, 'S')) return documentOf(given(node).id ?? '') ?? [];
    return is(node, 'Voice') ? (given(node).of ?? []) : [];
  });
  return [
    ...unknown(silent, ids),
    ...repeated(ids).map((id) => ({
      node: silent,
      fault: `<Silent of> has "${id}" twice; expected it once`,
    })),
    ...ids
      .filter((id) => heard.includes(id))
      .map((id) => ({
        node: silent,
        fault: `<Silent of> has "${id}", which is cited under the same heading; expected documents that are not`,
      })),
  ];
}

function unknown(node: Node, ids: readonly string[]): Found[] {
  return ids
    .filter((id) => !DOCUMENT_IDS.some((known) => known === id))
    .map((id) => ({
      node,
      fault: `<${node.name ?? ''} of> has "${id}"; expected of ${DOCUMENT_IDS.join(', ')}`,
    }));
}

/** What stands under the same heading as one of some siblings, before and after it. */
function partOf(siblings: readonly Node[], at: number): Node[] {
  const from = siblings.slice(0, at).findLastIndex(({ type }) => type === 'heading') + 1;
  const end = siblings.findIndex(({ type }, index) => index > at && type === 'heading');
  return siblings.slice(from, end < 0 ? undefined : end);
}

function is(node: Node, name: string): boolean {
  return isTag(node) && node.name === name;
}

/** The attributes of a tag; other rules tell those that are no words. */
function given({ attributes = [] }: Node): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    attributes.flatMap(({ name, value }) =>
      name !== undefined && typeof value === 'string' ? [[name, value]] : [],
    ),
  );
}
