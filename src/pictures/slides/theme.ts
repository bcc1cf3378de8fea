/** The theme of a slide file: its colours are those of the site, its faces such as most programs have. */
import { escaped } from '../../ledger/export/xml.ts';
import { toHex } from '../theme/colour.ts';
import { TOKENS, type TokenName } from '../theme/tokens.ts';
import { part } from './xml.ts';

/** Titles and the words of documents; and labels and our own words. None of the site’s faces is installed elsewhere. */
const FACES = { major: 'Georgia', minor: 'Arial' } as const;

/** In the order in which the format lists them. */
const COLOURS: readonly (readonly [string, TokenName])[] = [
  ['dk1', 'ink'],
  ['lt1', 'paper'],
  ['dk2', 'ink-2'],
  ['lt2', 'ground'],
  ['accent1', 'crin'],
  ['accent2', 'ecpat'],
  ['accent3', 'brown'],
  ['accent4', 'nspcc'],
  ['accent5', 'iwf'],
  ['accent6', 'rule'],
  ['hlink', 'ink'],
  ['folHlink', 'ink-2'],
];

/** The accent that is the colour of a document's mark. */
export function accentOf(
  document: 'crin' | 'ecpat' | 'brown' | 'nspcc' | 'iwf',
): `accent${1 | 2 | 3 | 4 | 5}` {
  return (
    {
      crin: 'accent1',
      ecpat: 'accent2',
      brown: 'accent3',
      nspcc: 'accent4',
      iwf: 'accent5',
    } as const
  )[document];
}

/** The part; its lists of fills, lines and effects are asked for by the format, and plain. */
export function themePart(name: string): string {
  const colours = COLOURS.map(
    ([slot, token]) =>
      `<a:${slot}><a:srgbClr val="${toHex(TOKENS.light[token]).slice(1)}"/></a:${slot}>`,
  );
  const face = (kind: 'major' | 'minor'): string =>
    `<a:${kind}Font><a:latin typeface="${FACES[kind]}"/><a:ea typeface=""/><a:cs typeface=""/></a:${kind}Font>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = `<a:ln w="12700">${fill}</a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  const thrice = (one: string): string => one.repeat(3);
  return part(
    [
      `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${escaped(name)}"><a:themeElements>`,
      `<a:clrScheme name="${escaped(name)}">${colours.join('')}</a:clrScheme>`,
      `<a:fontScheme name="${escaped(name)}">${face('major')}${face('minor')}</a:fontScheme>`,
      `<a:fmtScheme name="${escaped(name)}"><a:fillStyleLst>${thrice(fill)}</a:fillStyleLst><a:lnStyleLst>${thrice(line)}</a:lnStyleLst>`,
      `<a:effectStyleLst>${thrice(effect)}</a:effectStyleLst><a:bgFillStyleLst>${thrice(fill)}</a:bgFillStyleLst></a:fmtScheme>`,
      '</a:themeElements></a:theme>',
    ].join(''),
  );
}
