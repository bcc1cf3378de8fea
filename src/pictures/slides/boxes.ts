/** Boxes of a slide as markup: words, pictures and tables. */
import type { Box } from '../core/svg-at.ts';
import type { PictureBox, Role, SlideBox, SlideText, TableBox, TextBox } from './model.ts';
import { type LinkIds, named, paragraphs } from './words.ts';
import { emu } from './xml.ts';

/** Ids of relationships that the boxes of a slide need. */
export interface BoxIds {
  link: LinkIds;
  /** Of the PNG and of the SVG of a picture. */
  picture: (file: string) => { png: string; svg: string };
}

/** Places of placeholders that a slide shares with its layout. */
export const PLACEHOLDERS: Readonly<Record<Exclude<Role, 'free'>, string>> = {
  title: '<p:ph type="title"/>',
  body: '<p:ph type="body" idx="1"/>',
};
export const PICTURE_PLACEHOLDER = '<p:ph type="pic" idx="13"/>';
export const NUMBER_PLACEHOLDER = '<p:ph type="sldNum" sz="quarter" idx="12"/>';

/** Everything on a slide. */
export function boxesMarkup(boxes: readonly SlideBox[], ids: BoxIds): string {
  return boxes
    .map((box, at) => {
      const id = at + 2;
      if (box.what === 'text') return textMarkup(box, id, ids.link);
      return box.what === 'picture' ? pictureMarkup(box, id, ids) : tableMarkup(box, id, ids.link);
    })
    .join('');
}

/** Where something stands. */
export function place({ x, y, width, height }: Box, tag = 'a'): string {
  const at = `<a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/>`;
  return `<${tag}:xfrm>${at}</${tag}:xfrm>`;
}

/** How words stand in a box: no edge inside, so that boxes stand in line; shrunk by a program where they grow. */
export function bodyProperties(anchor: TextBox['anchor'] = 't'): string {
  return `<a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="${anchor}"><a:normAutofit/></a:bodyPr>`;
}

function textMarkup(box: TextBox, id: number, link: LinkIds): string {
  const { role, name, texts, size, anchor } = box;
  const free = role === 'free';
  const kind = free
    ? '<p:cNvSpPr txBox="1"/><p:nvPr/>'
    : `<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${PLACEHOLDERS[role]}</p:nvPr>`;
  const shape = free ? '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/>' : '';
  return [
    `<p:sp><p:nvSpPr>${named(id, name)}${kind}</p:nvSpPr>`,
    `<p:spPr>${place(box)}${shape}</p:spPr>`,
    `<p:txBody>${bodyProperties(anchor)}<a:lstStyle/>${paragraphs(texts, size, link)}</p:txBody></p:sp>`,
  ].join('');
}

/** The PNG is what every program shows; those that know it show the SVG in its place. */
function pictureMarkup(box: PictureBox, id: number, ids: BoxIds): string {
  const { png, svg } = ids.picture(box.file);
  return [
    `<p:pic><p:nvPicPr>${named(id, box.name, box.alt)}`,
    `<p:cNvPicPr><a:picLocks noGrp="1" noChangeAspect="1"/></p:cNvPicPr><p:nvPr>${PICTURE_PLACEHOLDER}</p:nvPr></p:nvPicPr>`,
    `<p:blipFill><a:blip r:embed="${png}"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">`,
    `<asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${svg}"/>`,
    '</a:ext></a:extLst></a:blip><a:stretch><a:fillRect/></a:stretch></p:blipFill>',
    `<p:spPr>${place(box)}</p:spPr></p:pic>`,
  ].join('');
}

function tableMarkup(box: TableBox, id: number, link: LinkIds): string {
  const { name, alt, first, labels, rows, size, width, height } = box;
  const columns = [first, width - first];
  const label = (text: string): SlideText => ({
    runs: [{ text, sans: true, size: 14, colour: 'tx2' }],
  });
  const high = emu(height / (rows.length + 0.5));
  const all = [[label(labels[0]), label(labels[1])], ...rows].map((cells, row) => {
    const markup = cells.map((cell) => cellMarkup(cell, size, link)).join('');
    return `<a:tr h="${row === 0 ? Math.round(high / 2) : high}">${markup}</a:tr>`;
  });
  return [
    `<p:graphicFrame><p:nvGraphicFramePr>${named(id, name, alt)}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>`,
    place(box, 'p'),
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">',
    '<a:tbl><a:tblPr firstRow="1" firstCol="1"/><a:tblGrid>',
    ...columns.map((column) => `<a:gridCol w="${emu(column)}"/>`),
    `</a:tblGrid>${all.join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`,
  ].join('');
}

function cellMarkup(text: SlideText, size: number, link: LinkIds): string {
  const none = ['L', 'R', 'T'].map((side) => `<a:ln${side} w="0"><a:noFill/></a:ln${side}>`);
  const line = '<a:solidFill><a:schemeClr val="accent6"/></a:solidFill>';
  return [
    `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${paragraphs([text], size, link)}</a:txBody>`,
    `<a:tcPr marL="0" marR="${emu(8)}" marT="${emu(4)}" marB="${emu(4)}" anchor="ctr">`,
    `${none.join('')}<a:lnB w="12700">${line}</a:lnB><a:noFill/></a:tcPr></a:tc>`,
  ].join('');
}
