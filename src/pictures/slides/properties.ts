/** What a slide file says of itself and of its parts. */
import { escape } from '../core/escape.ts';
import type { SlideFile } from './model.ts';
import { LANGUAGE } from './words.ts';
import { part } from './xml.ts';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const SORTS: Readonly<Record<string, string>> = {
  'ppt/presentation.xml': `${OFFICE}.presentationml.presentation.main+xml`,
  'ppt/presProps.xml': `${OFFICE}.presentationml.presProps+xml`,
  'ppt/slideMasters/': `${OFFICE}.presentationml.slideMaster+xml`,
  'ppt/slideLayouts/': `${OFFICE}.presentationml.slideLayout+xml`,
  'ppt/slides/': `${OFFICE}.presentationml.slide+xml`,
  'ppt/notesMasters/': `${OFFICE}.presentationml.notesMaster+xml`,
  'ppt/notesSlides/': `${OFFICE}.presentationml.notesSlide+xml`,
  'ppt/theme/': `${OFFICE}.theme+xml`,
  'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
  'docProps/app.xml': `${OFFICE}.extended-properties+xml`,
};

/** The list of parts by type; what comes by its ending (pictures, relationships) is told once for all. */
export function typesPart(paths: readonly string[]): string {
  const parts = paths.flatMap((path) => {
    const [, type] = Object.entries(SORTS).find(([start]) => path.startsWith(start)) ?? [];
    return type === undefined || path.endsWith('.rels')
      ? []
      : [`<Override PartName="/${path}" ContentType="${type}"/>`];
  });
  const endings = {
    rels: 'application/vnd.openxmlformats-package.relationships+xml',
    xml: 'application/xml',
    png: 'image/png',
    svg: 'image/svg+xml',
  };
  const defaults = Object.entries(endings).map(
    ([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`,
  );
  return part(
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${[...defaults, ...parts].join('')}</Types>`,
  );
}

/** Title, author, language and day. */
export function corePart({ title, description, creator, day }: SlideFile): string {
  const date = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}T12:00:00Z</dcterms:${name}>`;
  return part(
    [
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
      `<dc:title>${escape(title)}</dc:title><dc:creator>${escape(creator)}</dc:creator>`,
      `<dc:description>${escape(description)}</dc:description><dc:language>${LANGUAGE}</dc:language>`,
      `<cp:lastModifiedBy>${escape(creator)}</cp:lastModifiedBy><cp:revision>1</cp:revision>`,
      `${date('created')}${date('modified')}</cp:coreProperties>`,
    ].join(''),
  );
}

/** How many slides there are. */
export function appPart({ sheets, creator }: SlideFile): string {
  const notes = sheets.filter((sheet) => sheet.notes.length > 0).length;
  return part(
    `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${escape(creator)}</Application><PresentationFormat>Widescreen</PresentationFormat><Slides>${sheets.length}</Slides><Notes>${notes}</Notes></Properties>`,
  );
}
