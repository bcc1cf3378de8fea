/**
 * A Common Cartridge, version 1.3 (1EdTech): what Moodle, Canvas, Blackboard, Brightspace and others take in as a
 * course. It holds pages and links under one heading; `withFiles` adds files.
 */
import type { Licence } from '../schemas/licence.ts';
import {
  type CartridgeFiles,
  type Entry,
  expectId,
  expectLinks,
  expectOnce,
  itemOf,
  LESSON_PLAN,
  resourceOf,
} from './cartridge-entries.ts';
import { escaped, toXml, type Xml, xml } from './xml.ts';

/** A page of it, `pages/<id>.html`. */
interface CartridgePage {
  /** Lower-case words joined by hyphens. */
  id: string;
  title: string;
  /**
   * What stands in its body, after the title. Its links lead to whole addresses, or to pages of the cartridge from
   * where it stands: "b.html".
   */
  html: string;
  /** True for the plan of a lesson, which systems may show to teachers alone. */
  plan?: boolean;
}

/** A link that is an entry of its own. */
export interface CartridgeLink {
  id: string;
  title: string;
  /** Whole. */
  address: string;
}

/** What one cartridge holds, in the order in which it is shown. */
export interface Cartridge {
  id: string;
  title: string;
  description: string;
  language: string;
  licence: Licence;
  pages: readonly CartridgePage[];
  links: readonly CartridgeLink[];
}

const CC = 'http://www.imsglobal.org/xsd/imsccv1p3';
const CC_FILES = 'http://www.imsglobal.org/profile/cc/ccv1p3';
const LOM = 'http://ltsc.ieee.org/xsd/imsccv1p3/LOM/manifest';
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/**
 * The files of a cartridge, `imsmanifest.xml` first: packed in this order they are one `.imscc`.
 * @throws where two entries have one id, an id cannot stand in XML, or a page leads to one that the cartridge does not
 *   have
 */
export function toCartridge(cartridge: Cartridge): CartridgeFiles {
  const entries = entriesOf(cartridge);
  expectId(cartridge.id);
  expectOnce(entries.map(({ id }) => id));
  const files = {
    'imsmanifest.xml': manifest(cartridge, entries),
    ...Object.fromEntries(entries.map(({ path, content }) => [path, content])),
  };
  expectLinks(files);
  return files;
}

function entriesOf({ pages, links, language }: Cartridge): Entry[] {
  return [
    ...pages.map(({ id, title, html, plan }) => {
      const path = `pages/${id}.html`;
      const use = plan ? LESSON_PLAN : {};
      return {
        ...{ id, title, path, content: page(title, html, language) },
        resource: { type: 'webcontent', href: path, ...use },
      };
    }),
    ...links.map(({ id, title, address }) => ({
      ...{ id, title, path: `links/${id}.xml`, content: link(title, address) },
      // The standard forbids `href` here: the file says where it leads.
      resource: { type: 'imswl_xmlv1p3' },
    })),
  ];
}

function manifest(cartridge: Cartridge, entries: readonly Entry[]): string {
  // The outermost item has no title; what is under it is one module with the title of the whole.
  const module = xml('item', { identifier: 'module' }, [
    xml('title', {}, cartridge.title),
    ...entries.map(itemOf),
  ]);
  const schemas = [
    [`${CC}/imscp_v1p1`, `${CC_FILES}/ccv1p3_imscp_v1p2_v1p0.xsd`],
    [LOM, `${CC_FILES}/LOM/ccv1p3_lommanifest_v1p0.xsd`],
  ];
  return toXml(
    xml(
      'manifest',
      {
        identifier: `cartridge-${cartridge.id}`,
        ...{ xmlns: `${CC}/imscp_v1p1`, 'xmlns:lom': LOM, 'xmlns:xsi': XSI },
        'xsi:schemaLocation': schemas.flat().join(' '),
      },
      [
        xml('metadata', {}, [
          xml('schema', {}, 'IMS Common Cartridge'),
          xml('schemaversion', {}, '1.3.0'),
          described(cartridge),
        ]),
        xml('organizations', {}, [
          xml('organization', { identifier: 'organization', structure: 'rooted-hierarchy' }, [
            xml('item', { identifier: 'root' }, [module]),
          ]),
        ]),
        xml('resources', {}, entries.map(resourceOf)),
      ],
    ),
  );
}

/** What it is, in words of IEEE LOM. */
function described({ title, description, language, licence }: Cartridge): Xml {
  const said = (text: string) => [xml('lom:string', { language }, text)];
  return xml('lom:lom', {}, [
    xml('lom:general', {}, [
      xml('lom:title', {}, said(title)),
      xml('lom:language', {}, language),
      xml('lom:description', {}, said(description)),
    ]),
    xml('lom:rights', {}, [
      xml('lom:copyrightAndOtherRestrictions', {}, [xml('lom:value', {}, 'yes')]),
      xml('lom:description', {}, said(`${licence.name}, ${licence.address}`)),
    ]),
  ]);
}

function link(title: string, address: string): string {
  if (!/^https?:\/\//.test(address))
    throw new Error(`cartridge, link: "${address}"; expected a whole address`);
  const schema = `${CC}/imswl_v1p3 ${CC_FILES}/ccv1p3_imswl_v1p3.xsd`;
  return toXml(
    xml('webLink', { xmlns: `${CC}/imswl_v1p3`, 'xmlns:xsi': XSI, 'xsi:schemaLocation': schema }, [
      xml('title', {}, title),
      xml('url', { href: address, target: '_blank' }),
    ]),
  );
}

function page(title: string, html: string, language: string): string {
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<title>${escaped(title)}</title>
</head>
<body>
<h1>${escaped(title)}</h1>
${html}
</body>
</html>
`;
}
