/** Paragraphs of words as slide files have them. */
import { escaped } from '../../ledger/export/xml.ts';
import { escape } from '../core/escape.ts';
import type { SlideRun, SlideText } from './model.ts';
import { emu } from './xml.ts';

/** How far words after a sign stand in, in points. */
export const INSET = 28;

/** The language of all words. */
export const LANGUAGE = 'en-GB';

/** What leads out of a part: address → id of its relationship. */
export type LinkIds = (address: string) => string;

/**
 * Paragraphs.
 * @param size of words that say none of their own, in points
 * @param linkIds asked for each address that words lead to
 */
export function paragraphs(texts: readonly SlideText[], size: number, linkIds: LinkIds): string {
  return texts
    .map(({ runs, sign, inset, above = 0 }, at) => {
      const left = sign || inset ? ` marL="${emu(INSET)}"` : '';
      const hang = sign ? ` indent="-${emu(INSET)}"` : ' indent="0"';
      const room = at === 0 ? 0 : above * 100;
      const bullet = sign
        ? `<a:buClr><a:schemeClr val="${sign.colour}"/></a:buClr><a:buSzPct val="80000"/><a:buFont typeface="Segoe UI Symbol"/><a:buChar char="${sign.character}"/>`
        : '<a:buNone/>';
      return [
        `<a:p><a:pPr${left}${hang}><a:spcBef><a:spcPts val="${room}"/></a:spcBef>${bullet}</a:pPr>`,
        ...runs.map((run) => runMarkup(run, size, linkIds)),
        '</a:p>',
      ].join('');
    })
    .join('');
}

function runMarkup(run: SlideRun, size: number, linkIds: LinkIds): string {
  const { text, bold, sans, colour, address } = run;
  const points = Math.round((run.size ?? size) * 100);
  const inner = [
    colour === undefined ? '' : `<a:solidFill><a:schemeClr val="${colour}"/></a:solidFill>`,
    `<a:latin typeface="${sans ? '+mn-lt' : '+mj-lt'}"/>`,
    address === undefined ? '' : `<a:hlinkClick r:id="${linkIds(address)}"/>`,
  ].join('');
  const looks = `lang="${LANGUAGE}" sz="${points}"${bold ? ' b="1"' : ''} dirty="0"`;
  return `<a:r><a:rPr ${looks}>${inner}</a:rPr><a:t>${escape(text)}</a:t></a:r>`;
}

/** Plain paragraphs, as notes have them. */
export function plainParagraphs(texts: readonly string[]): string {
  return texts
    .map(
      (text) =>
        `<a:p><a:r><a:rPr lang="${LANGUAGE}" dirty="0"/><a:t>${escape(text)}</a:t></a:r></a:p>`,
    )
    .join('');
}

/** Name and description of something on a slide. */
export function named(id: number, name: string, alt?: string): string {
  const descr = alt === undefined ? '' : ` descr="${escaped(alt)}"`;
  return `<p:cNvPr id="${id}" name="${escaped(name)}"${descr}/>`;
}
