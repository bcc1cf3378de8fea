/** What all slides of a file follow: master, layouts and the master of notes. */
import type { Box } from '../core/svg-at.ts';
import {
  bodyProperties,
  NUMBER_PLACEHOLDER,
  PICTURE_PLACEHOLDER,
  place,
  PLACEHOLDERS,
} from './boxes.ts';
import { LAYOUTS, type LayoutName, SLIDE } from './model.ts';
import { LANGUAGE, named } from './words.ts';
import { part, SPACES } from './xml.ts';

/** Opens the tree of what is on a slide. */
export const TREE =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';
const MAP =
  'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"';

const MARGIN = 36;
const WHOLE = SLIDE.width - 2 * MARGIN;
/** Where the number of a slide stands. */
const NUMBER: Box = { x: SLIDE.width - MARGIN - 60, y: 514, width: 60, height: 18 };

type Placed = Readonly<Partial<Record<'title' | 'body' | 'picture', Box>>>;

/** Frames that a new slide of a layout begins with. */
const FRAMES: Readonly<Record<LayoutName, Placed>> = {
  opening: {
    title: { x: MARGIN, y: 120, width: WHOLE, height: 130 },
    body: { x: MARGIN, y: 262, width: WHOLE, height: 180 },
  },
  part: {
    title: { x: MARGIN, y: 180, width: WHOLE, height: 130 },
    body: { x: MARGIN, y: 322, width: WHOLE, height: 150 },
  },
  words: {
    title: { x: MARGIN, y: 60, width: WHOLE, height: 90 },
    body: { x: MARGIN, y: 166, width: WHOLE, height: 300 },
  },
  picture: {
    title: { x: MARGIN, y: 48, width: 424, height: 100 },
    body: { x: MARGIN, y: 160, width: 424, height: 290 },
    picture: { x: 484, y: 72, width: 440, height: 440 },
  },
  table: { title: { x: MARGIN, y: 60, width: WHOLE, height: 90 } },
};

const NAMES: Readonly<Record<LayoutName, string>> = {
  opening: 'Opening',
  part: 'Part',
  words: 'Words',
  picture: 'Words and picture',
  table: 'Heading and table',
};

/** A layout with its frames, each with a word that says what goes there. */
function layoutPart(name: LayoutName): string {
  const { title, body, picture } = FRAMES[name];
  const frames = [
    title && frame('Title', 2, PLACEHOLDERS.title, title, 'Title'),
    body && frame('Words', 3, PLACEHOLDERS.body, body, 'Words'),
    picture && frame('Picture', 4, PICTURE_PLACEHOLDER, picture, 'Picture'),
    numberFrame(5),
  ];
  return part(
    `<p:sldLayout ${SPACES} preserve="1" userDrawn="1"><p:cSld name="${NAMES[name]}"><p:spTree>${TREE}${frames.filter(Boolean).join('')}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`,
  );
}

/** All layouts, in the order of `LAYOUTS`. */
export const layoutParts: readonly string[] = LAYOUTS.map(layoutPart);

function frame(name: string, id: number, role: string, box: Box, text: string): string {
  return [
    `<p:sp><p:nvSpPr>${named(id, name)}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${role}</p:nvPr></p:nvSpPr>`,
    `<p:spPr>${place(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>`,
    `<p:txBody>${bodyProperties()}<a:lstStyle/><a:p><a:r><a:rPr lang="${LANGUAGE}"/><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp>`,
  ].join('');
}

/** The number of a slide, at the lower right. */
export function numberFrame(id: number, number?: number): string {
  const shown = number === undefined ? '‹#›' : String(number);
  return [
    `<p:sp><p:nvSpPr>${named(id, 'Slide number')}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${NUMBER_PLACEHOLDER}</p:nvPr></p:nvSpPr>`,
    `<p:spPr>${number === undefined ? `${place(NUMBER)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>` : ''}</p:spPr>`,
    `<p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="b"/><a:lstStyle>${number === undefined ? '<a:lvl1pPr algn="r"><a:defRPr sz="1200"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr>' : ''}</a:lstStyle>`,
    `<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="${LANGUAGE}"/><a:t>${shown}</a:t></a:fld></a:p></p:txBody></p:sp>`,
  ].join('');
}

/** Styles of one sort of words: the first level counts, the others are there for who edits. */
function levels(size: number, face: string, more: string): string {
  const one = (level: number): string =>
    `<a:lvl${level}pPr marL="${(level - 1) * 304_800}" indent="0" algn="l" rtl="0">${more}<a:buNone/><a:defRPr sz="${size * 100}" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="${face}"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl${level}pPr>`;
  return [1, 2, 3, 4, 5].map(one).join('');
}

/** The master of slides. Its relationships name the layouts by `rId1` and on, then the theme. */
export function masterPart(): string {
  const { title, body } = FRAMES.words;
  const frames = [
    title && frame('Title', 2, PLACEHOLDERS.title, title, 'Title'),
    body && frame('Words', 3, PLACEHOLDERS.body, body, 'Words'),
    numberFrame(4),
  ];
  const layouts = LAYOUTS.map(
    (_, at) => `<p:sldLayoutId id="${2_147_483_649 + at}" r:id="rId${at + 1}"/>`,
  );
  const title1 = `<p:titleStyle><a:lvl1pPr algn="l" rtl="0"><a:lnSpc><a:spcPct val="95000"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/><a:defRPr sz="3200" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/><a:cs typeface="+mj-cs"/></a:defRPr></a:lvl1pPr></p:titleStyle>`;
  const words = levels(24, '+mj-lt', '<a:spcBef><a:spcPts val="0"/></a:spcBef>');
  return part(
    [
      `<p:sldMaster ${SPACES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>`,
      `<p:spTree>${TREE}${frames.join('')}</p:spTree></p:cSld><p:clrMap ${MAP}/>`,
      `<p:sldLayoutIdLst>${layouts.join('')}</p:sldLayoutIdLst>`,
      `<p:txStyles>${title1}<p:bodyStyle>${words}</p:bodyStyle><p:otherStyle>${levels(14, '+mn-lt', '')}</p:otherStyle></p:txStyles></p:sldMaster>`,
    ].join(''),
  );
}

/** The master of notes pages: the slide above, the notes below. */
export function notesMasterPart(): string {
  const image = `<p:sp><p:nvSpPr>${named(2, 'Slide')}<p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr>${place({ x: 54, y: 54, width: 432, height: 243 })}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="12700"><a:solidFill><a:schemeClr val="accent6"/></a:solidFill></a:ln></p:spPr></p:sp>`;
  const box = { x: 54, y: 315, width: 432, height: 351 };
  const notes = frame('Notes', 3, '<p:ph type="body" sz="quarter" idx="3"/>', box, 'Notes');
  return part(
    [
      `<p:notesMaster ${SPACES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>`,
      `<p:spTree>${TREE}${image}${notes}</p:spTree></p:cSld><p:clrMap ${MAP}/>`,
      `<p:notesStyle>${levels(12, '+mn-lt', '<a:spcBef><a:spcPts val="600"/></a:spcBef>')}</p:notesStyle></p:notesMaster>`,
    ].join(''),
  );
}
