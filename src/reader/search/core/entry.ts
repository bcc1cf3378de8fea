/** What can be found: a place on this site with a name and words. */

/** Sorts of places, as readers see them. */
export const KINDS = [
  'Chapter',
  'Question',
  'Chart',
  'Document',
  'For teachers',
  'Statement',
  'Outside the five documents',
  'Glossary',
  'Help',
] as const;
type Kind = (typeof KINDS)[number];

/** One thing that a search can find. */
export interface Entry {
  /** Its address on this site; also its id. */
  id: string;
  kind: Kind;
  title: string;
  /** Where it belongs: the chapter of a section, the document of a statement; empty where it stands alone. */
  of: string;
  /** Its words. Empty where they need care: such an entry is found by its title only. */
  text: string;
  /** Other names to find it by; readers do not see them. */
  names: string;
}
