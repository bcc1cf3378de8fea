/**
 * Slides as the parts of an Office Open XML presentation (ECMA-376). Pure: files in, parts out; whoever has
 * them packs them.
 */
import { escaped } from '../../ledger/export/xml.ts';
import { boxesMarkup } from './boxes.ts';
import { layoutParts, masterPart, notesMasterPart, numberFrame, TREE } from './masters.ts';
import { LAYOUTS, type PictureBytes, SLIDE, type SlideFile, type SlideSheet } from './model.ts';
import { appPart, corePart, typesPart } from './properties.ts';
import { Relationships } from './relationships.ts';
import { themePart } from './theme.ts';
import { LANGUAGE, named, plainParagraphs } from './words.ts';
import { emu, part, SPACES } from './xml.ts';

/** A part with its path in the file. */
export interface SlidePart {
  path: string;
  content: string | Uint8Array;
}

/** First of the ids that the format keeps for slides. */
const FIRST_ID = 256;
const NOTES_PAGE = { width: 540, height: 720 };

/**
 * All parts of a file, in the order in which they stand in it.
 * @param pictureOf both forms of a picture, by the name that a box gives
 */
export function slideParts(
  file: SlideFile,
  pictureOf: (name: string) => PictureBytes,
): SlidePart[] {
  const { sheets, creator } = file;
  const pictures = new Set(
    sheets.flatMap(({ boxes }) =>
      boxes.flatMap((box) => (box.what === 'picture' ? [box.file] : [])),
    ),
  );
  const parts: SlidePart[] = [
    ...withRelationships('_rels/', '', rootRelationships()),
    { path: 'docProps/core.xml', content: corePart(file) },
    { path: 'docProps/app.xml', content: appPart(file) },
    ...presentationParts(file),
    { path: 'ppt/presProps.xml', content: part(`<p:presentationPr ${SPACES}/>`) },
    ...masterParts(creator),
    ...sheets.flatMap((sheet, at) => sheetParts(sheet, at + 1)),
    ...[...pictures].flatMap((name) => {
      const { svg, png } = pictureOf(name);
      const path = `ppt/media/${name}`;
      return [
        { path: `${path}.png`, content: png },
        { path: `${path}.svg`, content: svg },
      ];
    }),
  ];
  const types = { path: '[Content_Types].xml', content: typesPart(parts.map(({ path }) => path)) };
  return [types, ...parts];
}

/** A part and, beside it, what it needs. */
function withRelationships(path: string, content: string, all: Relationships): SlidePart[] {
  const [, folder = '', name = ''] = /^(.*\/)?([^/]*)$/.exec(path) ?? [];
  const own = path === '_rels/' ? [] : [{ path, content }];
  const where = path === '_rels/' ? '_rels/.rels' : `${folder}_rels/${name}.rels`;
  return [...own, { path: where, content: all.part() }];
}

function rootRelationships(): Relationships {
  const all = new Relationships();
  all.id('officeDocument', 'ppt/presentation.xml');
  all.id(
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    'docProps/core.xml',
  );
  all.id('extended-properties', 'docProps/app.xml');
  return all;
}

function presentationParts({ sheets, sections }: SlideFile): SlidePart[] {
  const all = new Relationships();
  const master = all.id('slideMaster', 'slideMasters/slideMaster1.xml');
  const notes = all.id('notesMaster', 'notesMasters/notesMaster1.xml');
  const ids = sheets.map(
    (_, at) =>
      `<p:sldId id="${FIRST_ID + at}" r:id="${all.id('slide', `slides/slide${at + 1}.xml`)}"/>`,
  );
  all.id('presProps', 'presProps.xml');
  all.id('theme', 'theme/theme1.xml');
  const size = ({ width, height }: typeof NOTES_PAGE): string =>
    `cx="${emu(width)}" cy="${emu(height)}"`;
  const markup = [
    `<p:presentation ${SPACES} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="${master}"/></p:sldMasterIdLst>`,
    `<p:notesMasterIdLst><p:notesMasterId r:id="${notes}"/></p:notesMasterIdLst><p:sldIdLst>${ids.join('')}</p:sldIdLst>`,
    `<p:sldSz ${size(SLIDE)}/><p:notesSz ${size(NOTES_PAGE)}/>`,
    `<p:defaultTextStyle><a:defPPr><a:defRPr lang="${LANGUAGE}"/></a:defPPr><a:lvl1pPr algn="l"><a:defRPr sz="1400"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></p:defaultTextStyle>`,
    `<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}">${sectionsMarkup(sections)}</p:ext></p:extLst></p:presentation>`,
  ];
  return withRelationships('ppt/presentation.xml', part(markup.join('')), all);
}

function sectionsMarkup(sections: SlideFile['sections']): string {
  let next = FIRST_ID;
  const lists = sections.map(({ name, count }, at) => {
    const ids = Array.from({ length: count }, () => `<p14:sldId id="${next++}"/>`);
    const id = `{5B1DE000-0000-4000-8000-${String(at).padStart(12, '0')}}`;
    return `<p14:section name="${escaped(name)}" id="${id}"><p14:sldIdLst>${ids.join('')}</p14:sldIdLst></p14:section>`;
  });
  return `<p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">${lists.join('')}</p14:sectionLst>`;
}

/** Master, layouts, the master of notes, and a theme for each master: two may not share one. */
function masterParts(creator: string): SlidePart[] {
  const master = new Relationships();
  LAYOUTS.forEach((_, at) => master.id('slideLayout', `../slideLayouts/slideLayout${at + 1}.xml`));
  master.id('theme', '../theme/theme1.xml');
  const layout = new Relationships();
  layout.id('slideMaster', '../slideMasters/slideMaster1.xml');
  const notes = new Relationships();
  notes.id('theme', '../theme/theme2.xml');
  return [
    ...withRelationships('ppt/slideMasters/slideMaster1.xml', masterPart(), master),
    ...layoutParts.flatMap((markup, at) =>
      withRelationships(`ppt/slideLayouts/slideLayout${at + 1}.xml`, markup, layout),
    ),
    ...withRelationships('ppt/notesMasters/notesMaster1.xml', notesMasterPart(), notes),
    { path: 'ppt/theme/theme1.xml', content: themePart(creator) },
    { path: 'ppt/theme/theme2.xml', content: themePart(creator) },
  ];
}

function sheetParts({ layout, boxes, notes }: SlideSheet, number: number): SlidePart[] {
  const all = new Relationships();
  all.id('slideLayout', `../slideLayouts/slideLayout${LAYOUTS.indexOf(layout) + 1}.xml`);
  const has = notes.length > 0;
  if (has) all.id('notesSlide', `../notesSlides/notesSlide${number}.xml`);
  const on = boxesMarkup(boxes, {
    link: (address) => all.id('hyperlink', address, true),
    picture: (name) => ({
      png: all.id('image', `../media/${name}.png`),
      svg: all.id('image', `../media/${name}.svg`),
    }),
  });
  const tree = `${TREE}${on}${numberFrame(boxes.length + 2, number)}`;
  const slide = part(
    `<p:sld ${SPACES}><p:cSld><p:spTree>${tree}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`,
  );
  return [
    ...withRelationships(`ppt/slides/slide${number}.xml`, slide, all),
    ...(has ? notesParts(notes, number) : []),
  ];
}

function notesParts(notes: readonly string[], number: number): SlidePart[] {
  const all = new Relationships();
  all.id('notesMaster', '../notesMasters/notesMaster1.xml');
  all.id('slide', `../slides/slide${number}.xml`);
  const frames = [
    `<p:sp><p:nvSpPr>${named(2, 'Slide')}<p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>`,
    `<p:sp><p:nvSpPr>${named(3, 'Notes')}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/>`,
    `<p:txBody><a:bodyPr/><a:lstStyle/>${plainParagraphs(notes)}</p:txBody></p:sp>`,
  ];
  const markup = `<p:notes ${SPACES}><p:cSld><p:spTree>${TREE}${frames.join('')}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;
  return withRelationships(`ppt/notesSlides/notesSlide${number}.xml`, part(markup), all);
}
