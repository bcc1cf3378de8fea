/** What a picture file says of itself where programs look for it: whose it is, of when, and on which terms. */

import { escape } from '../core/escape.ts';

/** A picture file, in words. */
export interface About {
  title: string;
  /** All that it shows and says, for those who do not see it. */
  description: string;
  /** Name of the site. */
  creator: string;
  /** Address of the page that it is from. */
  source: string;
  /** Day of the last change, as YYYY-MM-DD. */
  date: string;
  licence: Licence;
}

/** Terms of use. */
interface Licence {
  /** What people call it: "CC BY 4.0". */
  name: string;
  address: string;
}

/**
 * The `<metadata>` of an SVG, in the terms of Dublin Core and Creative Commons.
 * @returns markup that draws nothing
 */
export function svgMetadata({ title, creator, source, date, licence }: About): string {
  return [
    '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cc="http://creativecommons.org/ns#"><cc:Work rdf:about="">',
    ...Object.entries({
      ...{ title, creator, source, date, rights: `${creator}, ${licence.name}` },
      format: 'image/svg+xml',
    }).map(([name, text]) => `<dc:${name}>${escape(text)}</dc:${name}>`),
    `<cc:license rdf:resource="${licence.address}"/>`,
    '</cc:Work></rdf:RDF></metadata>',
  ].join('');
}

/** The same for a PNG, under the names that its standard gives. */
export function pngTexts(about: About): Record<string, string> {
  return {
    Title: about.title,
    Author: about.creator,
    Description: about.description,
    Copyright: `${about.creator}, ${about.date.slice(0, 4)}. ${about.licence.name}, ${about.licence.address}`,
    Source: about.source,
  };
}
